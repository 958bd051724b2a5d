import type { Call } from "../../lib/api";

export type Scoring = Call["scoring"];

/** The field of a weight: its grid by rank, its criterion by code. */
export const fieldOf = (grid: number, code: string) => `poids-${grid}-${code}`;

/** The rules with the weights that were typed; nothing if none of them changed. */
export function reweighed(scoring: Scoring, values: FormData): Scoring | undefined {
  const grids = scoring.grids.map((grid, rank) => ({
    ...grid,
    criteria: grid.criteria.map((criterion) => {
      const typed = values.get(fieldOf(rank, criterion.code));
      return { ...criterion, weight: typed === null ? criterion.weight : Number(typed) };
    }),
  }));
  const weights = (rules: Scoring["grids"]) =>
    rules.flatMap(({ criteria }) => criteria.map(({ weight }) => weight)).join(" ");
  return weights(grids) === weights(scoring.grids) ? undefined : { ...scoring, grids };
}
