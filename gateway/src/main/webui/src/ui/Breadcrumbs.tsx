import { shell } from "../texts";
import { Link } from "./Link";

interface BreadcrumbsProps {
  trail: { to: string; label: string }[];
  here: string;
}

/** Where the page lies: home, what it belongs to, itself. */
export const Breadcrumbs = ({ trail, here }: BreadcrumbsProps) => (
  <nav aria-label={shell.breadcrumbs} className="breadcrumbs">
    <ol>
      {[{ to: "/", label: shell.home }, ...trail].map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);
