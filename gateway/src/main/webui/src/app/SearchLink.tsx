import { useLocation } from "wouter";
import { navigation } from "../texts";
import { Link } from "../ui/Link";

/** The way to the search, from every page. */
export function SearchLink() {
  const [path] = useLocation();
  return (
    <Link to="/recherche" look="tool" current={path === "/recherche"}>
      <svg viewBox="0 0 20 20" className="tool-sign" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      {navigation.search}
    </Link>
  );
}
