import type { ContextFact } from "../../../lib/api";
import { asOf } from "../../../lib/dates";
import { quantity } from "../../../lib/numbers";
import { calls as words } from "../../../texts";

/** Where a statement comes from; a date that the source already tells is not told twice. */
function origin({ source, asOf: date }: ContextFact) {
  const when = date ? asOf(date) : undefined;
  if (source) {
    return words.source(source, when && source.includes(when) ? undefined : when);
  }
  return when && words.dated(when);
}

/** What the call says of its context, each statement with where it comes from. */
export const Facts = ({ facts }: { facts: ContextFact[] }) => (
  <ul className="facts">
    {facts.map((fact) => (
      <li key={fact.statement} className="fact">
        {fact.value && <p className="fact-value">{quantity(fact.value, fact.unit)}</p>}
        <p>{fact.statement}</p>
        {origin(fact) && <p className="fact-source">{origin(fact)}</p>}
      </li>
    ))}
  </ul>
);
