import { useMention } from "../lib/publicity";
import { navigation, shell } from "../texts";
import { Emblem } from "../ui/Emblem";
import { Link } from "../ui/Link";

/** Ends every page, on paper too, with the emblem, its words and the co-financing sentence. */
export function Footer() {
  const { sentence, fund } = useMention();
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div className="footer-funding">
          <Emblem />
          <p>
            <strong>{shell.union}</strong>
            <br />
            {fund}
          </p>
        </div>
        <p className="footer-sentence">{sentence}</p>
        <p className="footer-owner">
          {shell.footer} <Link to="/accessibilite">{navigation.accessibility}</Link>{" "}
          <Link to="/espace-partenaire">{navigation.portal}</Link>
        </p>
      </div>
    </footer>
  );
}
