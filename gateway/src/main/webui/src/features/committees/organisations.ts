import type { Committee } from "../../lib/committees";
import { useOrganisationNames } from "../../lib/organisations";
import { useSession } from "../../lib/session";
import { committees as words } from "../../texts";

/** An organisation that has to do with a committee, by the best name one may know. */
export interface Party {
  id: string;
  label: string;
}

/** Those who prepare it, are invited to it or sit in it, and the person's own. */
export function useParties(committee: Committee): Party[] {
  const { organisations } = useSession();
  const ids = [
    ...organisations.map(({ id }) => id),
    ...(committee.holder ? [committee.holder] : []),
    ...committee.invited,
    ...committee.members.map(({ organisation }) => organisation),
  ];
  const all = [...new Set(ids)];
  const names = useOrganisationNames(all);
  return all.map((id, index) => ({ id, label: names[index] ?? described(committee, id) }));
}

function described({ holder, members }: Committee, id: string) {
  if (id === holder) {
    return words.ofHolder;
  }
  const seats = members.filter(({ organisation }) => organisation === id);
  return seats.length === 0
    ? words.ofInvited
    : words.ofSeats([...new Set(seats.map(({ function: role }) => role))].join(", "));
}
