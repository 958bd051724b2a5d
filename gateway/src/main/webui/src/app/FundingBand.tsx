import { useMention } from "../lib/publicity";
import { shell } from "../texts";
import { Emblem } from "../ui/Emblem";

/** The web description that European funding demands, visible without scrolling. */
export function FundingBand() {
  const { sentence, fund } = useMention();
  return (
    <aside aria-label={shell.funding} className="funding">
      <div className="funding-inner">
        <Emblem />
        <p className="funding-words">
          <strong>{shell.union}</strong> <span>{fund}</span>
        </p>
        <p className="funding-sentence">{sentence}</p>
      </div>
    </aside>
  );
}
