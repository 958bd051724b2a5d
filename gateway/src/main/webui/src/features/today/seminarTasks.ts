import { useQueries, useQuery } from "@tanstack/react-query";
import { callsQuery, seminarsQuery } from "../../lib/resources";
import { reached } from "../../lib/seminars";
import { useSession } from "../../lib/session";
import { partnershipsQuery } from "../../lib/work";
import { today as words } from "../../texts";
import type { Task } from "./task";

/** Where a seminar is worked on at this moment of its life. */
function placeOf(status: string) {
  const places: Record<string, string> = {
    DATE_PROPOSED: "dossier",
    HELD: "dossier",
    REPORTED: "dossier",
    PROGRAMME_VALIDATED: "journee",
    REGISTRATION_OPEN: "journee",
    READY: "journee",
  };
  return places[status] ?? "preparation";
}

/** The next step of the seminars that the person runs, and the partnerships that wait for a word. */
export function useSeminarTasks(): Task[] {
  const { organisation, candidate, issuerAdmin } = useSession();
  const enabled = candidate || issuerAdmin;
  const steps: Record<string, string> = issuerAdmin ? words.closer : words.holder;
  const calls = (useQuery({ ...callsQuery, enabled }).data ?? []).filter(
    ({ status }) => status === "DECIDED",
  );
  const seminars = useQueries({
    queries: calls.map(({ id }) => ({ ...seminarsQuery(id), enabled })),
  }).flatMap(({ data }) => data ?? []);
  const held = seminars.filter((seminar) => reached(seminar, "HELD"));
  const partnerships = useQueries({
    queries: held.map(({ id }) => ({ ...partnershipsQuery(id), enabled })),
  });
  const run = seminars
    .filter(({ holder }) => issuerAdmin || (holder !== undefined && holder === organisation?.id))
    .flatMap(({ id, publicLabel, status }) => {
      const what = steps[status];
      const to = `/seminaires/${id}/${placeOf(status)}`;
      return what === undefined ? [] : [{ to, what, about: publicLabel ?? "" }];
    });
  const unconfirmed = held.flatMap(({ id, publicLabel }, index) => {
    const count =
      partnerships[index]?.data?.items.filter(
        ({ other, confirmedAt }) => !confirmedAt && other === organisation?.id,
      ).length ?? 0;
    const to = `/seminaires/${id}/suites`;
    return count === 0 ? [] : [{ to, what: words.partnerships(count), about: publicLabel ?? "" }];
  });
  return [...run, ...unconfirmed];
}
