import type { Publicity } from "../../../lib/api";

/** Who pays, by name: a logo never says more than its words. */
export const Funders = ({ publicity }: { publicity: Publicity }) => (
  <>
    <ul className="funders">
      {publicity.funders.map(({ name }) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
    <p>{publicity.sentence}</p>
  </>
);
