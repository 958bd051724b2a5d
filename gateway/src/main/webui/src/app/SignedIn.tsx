import type { ReactNode } from "react";
import { signInAddress, useSession } from "../lib/session";
import { shell } from "../texts";
import { OutsideLink } from "../ui/Link";
import { Page } from "../ui/Page";

/** Lets signed-in people through and asks the others to sign in, then brings them back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { signedIn } = useSession();
  if (signedIn) {
    return children;
  }
  return (
    <Page title={shell.signInFirstTitle} lead={shell.signInFirstText}>
      <OutsideLink href={signInAddress()} look="button">
        {shell.signIn}
      </OutsideLink>
    </Page>
  );
}
