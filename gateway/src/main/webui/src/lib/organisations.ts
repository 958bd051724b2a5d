import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { answer, client } from "./http";
import { organisationQuery } from "./resources";
import { useSession } from "./session";

/** The people of an organisation, for those who belong to it. */
export const membersQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["memberships", organisation],
    queryFn: async () =>
      (
        await answer(
          client.GET("/api/v1/memberships/{organisation}/members", {
            params: { path: { organisation } },
          }),
        )
      ).items,
  });

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

/** The same of several at once, in their order. */
export function useOrganisationNames(ids: string[]): (string | undefined)[] {
  const { organisations, issuerAdmin } = useSession();
  const read = useQueries({
    queries: ids.map((id) => ({ ...organisationQuery(id), enabled: issuerAdmin })),
  });
  return ids.map(
    (id, index) =>
      organisations.find((organisation) => organisation.id === id)?.name ??
      read[index]?.data?.legalName,
  );
}
