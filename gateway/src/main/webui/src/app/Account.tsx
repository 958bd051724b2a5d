import { signInAddress, useSession } from "../lib/session";
import { shell } from "../texts";
import { OutsideLink } from "../ui/Link";
import { SearchLink } from "./SearchLink";
import { SignedInAccount } from "./SignedInAccount";

/** The search, and the way in or who is in. */
export const Account = () => (
  <div className="account">
    <SearchLink />
    {useSession().signedIn ? (
      <SignedInAccount />
    ) : (
      <OutsideLink href={signInAddress()} look="quiet-button">
        {shell.signIn}
      </OutsideLink>
    )}
  </div>
);
