import { useQuery } from "@tanstack/react-query";
import { number } from "../../../lib/numbers";
import { applications as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Section } from "../../../ui/Page";
import { letterQuery } from "../api";

/** The letter over all lots: what was decided, by which marks, why, and whom to write to. */
export function LetterPart({ application }: { application: string }) {
  const { data: letter } = useQuery(letterQuery(application));
  if (!letter) {
    return null;
  }
  return (
    <Section id="decisions" title={words.letter}>
      <ul className="bids">
        {letter.lots.map(({ lot, label, outcome, ownScore, selectedScores, scale, reason }) => (
          <li key={`${lot}-${reason}`} className="card bid">
            <h3>{words.letterLot(lot, label)}</h3>
            <p>
              <strong>{words.letterOutcome[outcome]}</strong>
            </p>
            {ownScore != null && <p>{words.ownScore(number(ownScore), scale)}</p>}
            {selectedScores.map((score) => (
              <p key={score}>{words.selectedScore(number(score), scale)}</p>
            ))}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
      <p>
        <OutsideLink href={`/api/v1/applications/${application}/letter/document`}>
          {words.letterPaper}
        </OutsideLink>
      </p>
      <p>{words.letterContact(letter.contact.email)}</p>
      <p className="soft">{letter.sentence}</p>
    </Section>
  );
}
