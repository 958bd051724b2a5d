import type { Call, Seminar } from "../../../lib/api";
import { reached } from "../../../lib/seminars";
import { indicators as words, seminars as seminarsTexts } from "../../../texts";
import { Link, OutsideLink } from "../../../ui/Link";

/** Where everybody can see that the funds pay: the words themselves, and each place that has them. */
export function Proofs({ call, seminars }: { call: Call; seminars: Seminar[] }) {
  const { sentence, fund, programme, funders } = call.publicity;
  const facts = [
    [words.sentence, sentence],
    [words.fund, fund],
    [words.programme, programme],
    [words.funders, funders.map(({ name }) => name).join(", ")],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.shownOn}</p>
      <ul className="proofs">
        <li>
          <Link to={`/appels/${call.id}`}>{words.callPage}</Link>
        </li>
        {seminars
          .filter((seminar) => reached(seminar, "PROGRAMME_VALIDATED"))
          .map(({ id, publicLabel }) => (
            <li key={id}>
              <Link to={`/seminaires/${id}`}>
                {words.seminarPage(publicLabel ?? seminarsTexts.kind)}
              </Link>
            </li>
          ))}
        <li>
          <Link to={`/appels/${call.id}/publicite`}>{words.measures}</Link>
        </li>
        <li>
          <Link to="/mediatheque">{words.libraryPage}</Link>
        </li>
        <li>
          <OutsideLink href={`/feeds/podcasts/${call.id}`}>{words.feed}</OutsideLink>
        </li>
      </ul>
    </>
  );
}
