import { useMention } from "../lib/publicity";
import { texts } from "../texts";
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
            <strong>{texts.shell.union}</strong>
            <br />
            {fund}
          </p>
        </div>
        <p className="footer-sentence">{sentence}</p>
        <p className="footer-owner">
          {texts.shell.footer} <Link to="/accessibilite">{texts.accessibility.place}</Link>{" "}
          <Link to="/espace-partenaire">{texts.portal.place}</Link>
        </p>
      </div>
    </footer>
  );
}
