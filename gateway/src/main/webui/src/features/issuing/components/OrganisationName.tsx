import { useOrganisationName } from "../../../lib/organisations";
import { issuing } from "../../../texts";

/** An organisation by its name, or by the beginning of its number while it has no name. */
export function OrganisationName({ id }: { id: string }) {
  const name = useOrganisationName(id);
  return <>{name ?? issuing.structureWithoutName(id.slice(-4))}</>;
}
