import type { useSession } from "../lib/session";
import { navigation } from "../texts";

interface Place {
  to: string;
  label: string;
  /** Whether a path lies in this place. */
  holds: (path: string) => boolean;
}

const calls: Place = {
  to: "/",
  label: navigation.calls,
  holds: (path) => path === "/" || /^\/appels\/[^/]+$/u.test(path),
};

const today: Place = { ...calls, label: navigation.today };

const evaluating: Place = {
  to: "/evaluation",
  label: navigation.evaluating,
  holds: (path) => path.endsWith("/evaluation"),
};

const board: Place = {
  to: "/lots",
  label: navigation.board,
  holds: (path) => path === "/lots" || /^\/appels\/[^/]+\/lots/u.test(path),
};

const applications: Place = {
  to: "/ma-candidature",
  label: navigation.applications,
  holds: (path) => path.startsWith("/ma-candidature"),
};

const committees: Place = {
  to: "/comites",
  label: navigation.committees,
  holds: (path) => path.startsWith("/comites"),
};

const issuing: Place = {
  to: "/pilotage",
  label: navigation.issuing,
  holds: (path) => path.endsWith("/pilotage"),
};

const library: Place = {
  to: "/mediatheque",
  label: navigation.library,
  holds: (path) => path === "/mediatheque",
};

const deliverables: Place = {
  to: "/livrables",
  label: navigation.deliverables,
  holds: (path) => path.startsWith("/livrables"),
};

const mails: Place = {
  to: "/courriels",
  label: navigation.mails,
  holds: (path) => path === "/courriels",
};

const webhooks: Place = {
  to: "/webhooks",
  label: navigation.webhooks,
  holds: (path) => path.startsWith("/webhooks"),
};

const organisation: Place = {
  to: "/mon-organisation",
  label: navigation.organisation,
  holds: (path) => path === "/mon-organisation",
};

const partners: Place = {
  to: "/partenaires",
  label: navigation.partners,
  holds: (path) => path === "/partenaires",
};

const audit: Place = {
  to: "/journal",
  label: navigation.audit,
  holds: (path) => path === "/journal",
};

const portal: Place = {
  to: "/espace-partenaire",
  label: navigation.portal,
  holds: (path) => path === "/espace-partenaire",
};

const catalogue: Place = {
  to: "/evenements",
  label: navigation.catalogue,
  holds: (path) => path === "/evenements",
};

const indicators: Place = {
  to: "/indicateurs",
  label: navigation.indicators,
  holds: (path) => path === "/indicateurs",
};

/** Those who follow the figures of a call without running it. */
const COUNTING = ["issuer-admin", "funder-observer", "auditor"];

/** The places that mean something to this person, and only those. */
export function placesFor({
  person,
  partner = false,
  candidate,
  issuerAdmin,
  roles,
}: ReturnType<typeof useSession>): Place[] {
  const places = [
    { place: calls, shown: !person },
    { place: today, shown: person },
    { place: board, shown: person },
    { place: applications, shown: candidate },
    { place: committees, shown: person },
    { place: library, shown: true },
    { place: deliverables, shown: issuerAdmin || candidate },
    { place: issuing, shown: issuerAdmin },
    { place: evaluating, shown: roles.includes("issuer-evaluator") },
    { place: indicators, shown: roles.some((role) => COUNTING.includes(role)) },
    { place: mails, shown: issuerAdmin },
    { place: webhooks, shown: issuerAdmin || partner },
    { place: catalogue, shown: partner },
    { place: portal, shown: partner },
    { place: organisation, shown: person && roles.length === 0 },
    { place: partners, shown: issuerAdmin },
    { place: audit, shown: issuerAdmin || roles.includes("auditor") },
  ];
  return places.filter(({ shown }) => shown).map(({ place }) => place);
}
