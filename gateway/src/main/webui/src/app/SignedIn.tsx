import type { ReactNode } from "react";
import { signInAddress, useSession } from "../lib/session";
import { texts } from "../texts";
import { OutsideLink } from "../ui/Link";
import { Page } from "../ui/Page";

/** Lets signed-in people through and asks the others to sign in, then brings them back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { signedIn } = useSession();
  if (signedIn) {
    return children;
  }
  return (
    <Page title={texts.shell.signInFirstTitle} lead={texts.shell.signInFirstText}>
      <OutsideLink href={signInAddress()} look="button">
        {texts.shell.signIn}
      </OutsideLink>
    </Page>
  );
}
