import { useLocation } from "wouter";
import { useUnread } from "../lib/live";
import { navigation } from "../texts";
import { Link } from "../ui/Link";

/** How many notices are not read, and the way to them. */
export function Unread() {
  const unread = useUnread();
  const [path] = useLocation();
  return (
    <Link to="/avis" current={path === "/avis"}>
      {navigation.notices(unread)}
    </Link>
  );
}
