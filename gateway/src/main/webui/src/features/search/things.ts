import { useQueries, useQuery } from "@tanstack/react-query";
import type { Call, Episode, Photograph, Seminar } from "../../lib/api";
import type { Committee } from "../../lib/committees";
import type { Partner } from "../../lib/door";
import { callQuery, callsQuery, seminarsQuery } from "../../lib/resources";
import { useSession } from "../../lib/session";
import { committeesQuery } from "../../lib/work";
import { lots, search, seminars as seminarsTexts, today } from "../../texts";
import { episodesQuery, partnersQuery, photographsQuery } from "./api";

/** Something that may be found: where it is, and all that it says. */
export interface Thing {
  kind: keyof typeof search.kinds;
  to: string;
  title: string;
  about: string;
  /** What it says besides. */
  text: string;
}

/** Everything that this person may see; the services leave out what they may not. */
export function useThings(): { things: Thing[]; pending: boolean } {
  const { person, issuerAdmin } = useSession();
  const calls = useQuery(callsQuery);
  const all = calls.data ?? [];
  const read = useQueries({ queries: all.map(({ id }) => callQuery(id)) });
  const series = useQueries({ queries: all.map(({ id }) => seminarsQuery(id)) });
  const committees = useQuery({ ...committeesQuery, enabled: person });
  const partners = useQuery({ ...partnersQuery, enabled: issuerAdmin });
  const photographs = useQuery(photographsQuery);
  const episodes = useQuery(episodesQuery);
  const seminars = series.flatMap(({ data }) => data ?? []);
  return {
    things: [
      ...read.flatMap(({ data }) => (data ? ofCall(data) : [])),
      ...seminars.map((seminar) => ofSeminar(seminar, all)),
      ...(committees.data ?? []).map((committee) => ofCommittee(committee, seminars)),
      ...(photographs.data ?? []).map(ofPhotograph),
      ...(episodes.data ?? []).map(ofEpisode),
      ...(partners.data ?? []).map(ofPartner),
    ],
    pending: [calls, ...read, ...series, committees, partners, photographs, episodes].some(
      ({ isLoading }) => isLoading,
    ),
  };
}

const ofCall = (call: Call): Thing[] => [
  {
    kind: "call",
    to: `/appels/${call.id}`,
    title: call.title,
    about: call.subject,
    text: call.sections.map(({ heading, body }) => `${heading} ${body}`).join(" "),
  },
  ...call.lots.map(({ number, label, duties }) => ({
    kind: "lot" as const,
    to: `/appels/${call.id}#lots`,
    title: lots.lotName(number, label),
    about: call.title,
    text: duties.join(" "),
  })),
];

const ofSeminar = (seminar: Seminar, calls: { id: string; title: string }[]): Thing => ({
  kind: "seminar",
  to: `/seminaires/${seminar.id}`,
  title: seminar.publicLabel ?? seminarsTexts.kind,
  about: calls.find(({ id }) => id === seminar.call)?.title ?? "",
  text: "",
});

const ofCommittee = ({ id, kind, seminar }: Committee, seminars: Seminar[]): Thing => ({
  kind: "committee",
  to: `/comites/${id}`,
  title: kind === "NATIONAL" ? today.national : today.local,
  about: seminars.find((one) => one.id === seminar)?.publicLabel ?? "",
  text: "",
});

const ofPhotograph = ({ caption, alternativeText, creator }: Photograph): Thing => ({
  kind: "photograph",
  to: "/mediatheque#photographies",
  title: caption,
  about: alternativeText,
  text: creator,
});

const ofEpisode = ({ title, description, shownName }: Episode): Thing => ({
  kind: "episode",
  to: "/mediatheque#entretiens",
  title,
  about: description,
  text: shownName,
});

const ofPartner = ({ client, name }: Partner): Thing => ({
  kind: "partner",
  to: "/partenaires",
  title: name,
  about: client,
  text: "",
});
