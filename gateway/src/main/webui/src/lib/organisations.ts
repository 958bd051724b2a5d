import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "./resources";
import { useSession } from "./session";

/**
 * The name of an organisation, as far as one may know it: everybody knows their own, the issuer's
 * administrators know all that have described themselves.
 */
export function useOrganisationName(id: string): string | undefined {
  const { organisations, issuerAdmin } = useSession();
  const own = organisations.find((organisation) => organisation.id === id);
  const { data } = useQuery({ ...organisationQuery(id), enabled: issuerAdmin && !own });
  return own?.name ?? data?.legalName;
}
