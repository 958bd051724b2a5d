import { queryOptions, useQuery } from "@tanstack/react-query";
import { actAs, actingOrganisation, useActing } from "./acting";
import type { Session } from "./door";
import { answer, client } from "./http";

/** Those who run, judge or check a call; they do not answer it. */
const STAFF = ["issuer-admin", "issuer-evaluator", "funder-observer", "auditor"];

const NOBODY: Session = { signedIn: false, roles: [], organisations: [] };

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async () => {
    const session = await answer(client.GET("/session"));
    settle(session.organisations);
    return session;
  },
  staleTime: 60_000,
  retry: false,
});

/** The organisation chosen earlier stands if it is still one of the person's, else the first. */
function settle(organisations: Session["organisations"]) {
  if (!organisations.some(({ id }) => id === actingOrganisation())) {
    actAs(organisations[0]?.id);
  }
}

/** Who sits before the screen; nobody while that is not known yet. */
export function useSession() {
  const { data, isPending } = useQuery(sessionQuery);
  const acting = useActing();
  const session = data?.signedIn ? data : NOBODY;
  return {
    ...session,
    pending: isPending,
    /** The organisation in whose name the person acts. */
    organisation: session.organisations.find(({ id }) => id === acting),
    /** Whether the person may answer a call: for an organisation, and not as the issuer. */
    candidate:
      session.organisations.length > 0 && !session.roles.some((role) => STAFF.includes(role)),
    /** Whether the person may run what this organisation holds: a seminar, its committee. */
    runs: (holder: string | undefined) =>
      session.roles.includes("issuer-admin") ||
      session.organisations.some(({ id }) => id === holder),
    issuerAdmin: session.roles.includes("issuer-admin"),
    /** Whether a person is signed in, not somebody in the name of a partner system. */
    person: session.signedIn && !session.partner,
  };
}

/** Where to sign in and come back to the same page. */
export const signInAddress = (back = location.pathname + location.search) =>
  `/sign-in?return=${encodeURIComponent(back)}`;
