import { useQuery } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { begunQuery } from "../../../lib/work";
import { mailed as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Section } from "../../../ui/Page";
import { addressOf } from "../mailed";

/** What the person has entered from messages and not handed in yet. */
export function BegunList({ call }: { call: string }) {
  const { data: begun } = useQuery(begunQuery(call));
  return !begun || begun.length === 0 ? null : (
    <Section id="saisies" title={words.begun}>
      <ul className="choices">
        {begun.map(({ id, legalName, receivedAt, withMessage }) => (
          <li key={id} className="card choice">
            <Link to={addressOf(call, id)}>{words.begunLine(legalName, moment(receivedAt))}</Link>
            <span className="soft">{withMessage ? words.withMessage : words.withoutMessage}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
