import type { Proceedings, Restitution } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { delivery, media as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { Prose } from "../../../ui/Prose";

const Ways = ({ to }: { to: string }) => (
  <ul>
    <li>
      <OutsideLink href={`${to}/page`}>{words.readPage}</OutsideLink>
    </li>
    <li>
      <OutsideLink href={`${to}/document.pdf`}>{words.readDocument}</OutsideLink>
    </li>
  </ul>
);

/** The published proceedings, each to be read as a page or as a document. */
export const ProceedingsList = ({ proceedings }: { proceedings: Proceedings[] }) =>
  proceedings.length === 0 ? (
    <Empty title={words.noProceedingsTitle} text={words.noProceedingsText} />
  ) : (
    <ul className="choices">
      {proceedings.map(({ id, publicLabel, title, date, place }) => (
        <li key={id} className="card">
          <article>
            <h3>{publicLabel || title}</h3>
            <p>{words.heldAt(date ? longDate(date) : "", place ?? "")}</p>
            <Ways to={`/api/v1/media/proceedings/${id}`} />
          </article>
        </li>
      ))}
    </ul>
  );

/** The published supports of restitution, with who paid for them. */
export const RestitutionList = ({ restitutions }: { restitutions: Restitution[] }) =>
  restitutions.length === 0 ? (
    <Empty title={words.noRestitutionTitle} text={words.noRestitutionText} />
  ) : (
    <ul className="choices">
      {restitutions.map((support) => (
        <li key={support.id} className="card">
          <article>
            <h3>{support.publicLabel}</h3>
            {(["lessons", "newProjects", "partnerships"] as const).map((section) => (
              <section key={section}>
                <h4>{delivery[section]}</h4>
                <Prose text={support[section]} />
              </section>
            ))}
            <Ways to={`/api/v1/media/restitutions/${support.id}`} />
            <p className="soft">{support.publicity?.sentence}</p>
          </article>
        </li>
      ))}
    </ul>
  );
