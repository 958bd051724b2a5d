import { signInAddress, useSession } from "../lib/session";
import { texts } from "../texts";
import { OutsideLink } from "../ui/Link";
import { SignedInAccount } from "./SignedInAccount";

/** The way in, or who is in. */
export const Account = () => (
  <div className="account">
    {useSession().signedIn ? (
      <SignedInAccount />
    ) : (
      <OutsideLink href={signInAddress()} look="quiet-button">
        {texts.shell.signIn}
      </OutsideLink>
    )}
  </div>
);
