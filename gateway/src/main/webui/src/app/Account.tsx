import { lazy, Suspense } from "react";
import { signInAddress, useSession } from "../lib/session";
import { texts } from "../texts";
import { OutsideLink } from "../ui/Link";

const SignedInAccount = lazy(() => import("./SignedInAccount"));

/** The way in, or who is in; its place is kept while that is not known yet. */
export function Account() {
  const { pending, signedIn } = useSession();
  return (
    <div className="account">
      {signedIn && (
        <Suspense>
          <SignedInAccount />
        </Suspense>
      )}
      {!pending && !signedIn && (
        <OutsideLink href={signInAddress()} look="quiet-button">
          {texts.shell.signIn}
        </OutsideLink>
      )}
    </div>
  );
}
