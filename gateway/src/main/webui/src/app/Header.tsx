import { Link as RouterLink, useLocation } from "wouter";
import { useSession } from "../lib/session";
import { shell } from "../texts";
import { Link } from "../ui/Link";
import { Account } from "./Account";
import { Mark } from "./Mark";
import { placesFor } from "./places";

/** Who we are, where one can go, and who is signed in. */
export function Header() {
  const session = useSession();
  const [path] = useLocation();
  return (
    <header className="header">
      <div className="header-inner">
        <RouterLink href="/" className="brand">
          <Mark />
          <span>
            <strong>{shell.product}</strong>
            <span className="brand-owner">{shell.owner}</span>
          </span>
        </RouterLink>
        <nav aria-label={shell.mainNavigation} className="navigation">
          <ul>
            {placesFor(session).map(({ to, label, holds }) => (
              <li key={to}>
                <Link to={to} look="plain" current={holds(path)}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Account />
      </div>
    </header>
  );
}
