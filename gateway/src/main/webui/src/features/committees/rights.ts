import type { Committee } from "../../lib/committees";
import { useSession } from "../../lib/session";

/** What the person before the screen is in a committee. */
export function useRights(committee: Committee) {
  const { id, issuerAdmin, runs: runsFor } = useSession();
  const runs = runsFor(committee.holder);
  const seat = committee.members.find(({ person }) => person === id);
  const inTheChair = committee.chair === undefined ? runs : seat?.id === committee.chair;
  return {
    /** Convenes and prepares it. */
    runs,
    /** Presides over it; who prepares it does so while nobody is named. */
    chairs: issuerAdmin || inTheChair,
    /** The seat of the person, if there is one. */
    seat,
  };
}

export type Rights = ReturnType<typeof useRights>;
