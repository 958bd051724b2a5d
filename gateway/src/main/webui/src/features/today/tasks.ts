import { useQueries, useQuery } from "@tanstack/react-query";
import type { CallSummary } from "../../lib/api";
import { deadline } from "../../lib/dates";
import { callsQuery } from "../../lib/resources";
import { useSession } from "../../lib/session";
import {
  applicationsQuery,
  begunQuery,
  committeesQuery,
  decisionsQuery,
  evaluationsQuery,
  isSealed,
  mailsQuery,
  pollsQuery,
} from "../../lib/work";
import { today as words } from "../../texts";
import { useSeminarTasks } from "./seminarTasks";
import type { Task } from "./task";

/** What a state asks for, if it asks for anything. */
const next = (steps: Record<string, string>, status: string) => steps[status];

const judged = ({ status }: CallSummary) => status === "OPENED" || status === "IN_EVALUATION";

/** Everything that waits for whoever is signed in; nothing while that is not known yet. */
export function useTasks(): Task[] {
  return [
    ...useIssuerTasks(),
    ...useEvaluatorTasks(),
    ...useCandidateTasks(),
    ...useSeminarTasks(),
    ...useCommitteeTasks(),
  ];
}

function useIssuerTasks(): Task[] {
  const { issuerAdmin: enabled } = useSession();
  const calls = useQuery({ ...callsQuery, enabled }).data ?? [];
  const mails = useQuery({ ...mailsQuery, enabled }).data ?? [];
  const sealed = calls.filter(isSealed);
  const begun = useQueries({ queries: sealed.map(({ id }) => ({ ...begunQuery(id), enabled })) });
  // The public list of calls is in the cache for everybody.
  if (!enabled) {
    return [];
  }
  const entered = sealed.flatMap(({ id, title }, index) => {
    const files = begun[index]?.data?.length ?? 0;
    const to = `/appels/${id}/courriels-recus`;
    return files === 0 ? [] : [{ to, what: words.mailed(files), about: title }];
  });
  const held = mails.filter(({ status }) => status === "HELD").length;
  const acts = calls.flatMap(({ id, title, status }) => {
    const what = next(words.issuer, status);
    return what === undefined ? [] : [{ to: `/appels/${id}/pilotage`, what, about: title }];
  });
  return held > 0
    ? [...acts, ...entered, { to: "/courriels", what: words.mails(held), about: words.mailsText }]
    : [...acts, ...entered];
}

function useEvaluatorTasks(): Task[] {
  const enabled = useSession().roles.includes("issuer-evaluator");
  const calls = (useQuery({ ...callsQuery, enabled }).data ?? []).filter(judged);
  const evaluations = useQueries({
    queries: calls.map(({ id }) => ({ ...evaluationsQuery(id), enabled })),
  });
  return calls.flatMap(({ id, title }, index) => {
    const lots = evaluations[index]?.data?.items.length ?? 0;
    return lots === 0
      ? []
      : [{ to: `/appels/${id}/evaluation`, what: words.evaluate(lots), about: title }];
  });
}

function useCandidateTasks(): Task[] {
  const { candidate: enabled } = useSession();
  const calls = useQuery({ ...callsQuery, enabled }).data ?? [];
  const applications = useQuery({ ...applicationsQuery, enabled }).data ?? [];
  return calls
    .filter(({ status }) => enabled && status === "PUBLISHED")
    .flatMap((call) => {
      const own = applications.find((it) => it.call === call.id && it.status !== "WITHDRAWN");
      const until = words.until(call.title, deadline(call.deadlineAt, call.deadlineZone));
      if (!own) {
        return [{ to: "/ma-candidature", what: words.answer, about: until }];
      }
      return own.status === "DRAFT"
        ? [{ to: `/ma-candidature/${own.id}`, what: words.submit, about: until }]
        : [];
    });
}

function useCommitteeTasks(): Task[] {
  const committees = useQuery(committeesQuery).data ?? [];
  const decisions = useQueries({ queries: committees.map(({ id }) => decisionsQuery(id)) });
  const polls = useQueries({ queries: committees.map(({ id }) => pollsQuery(id)) });
  return committees.flatMap(({ id, kind }, index) => {
    const votes =
      decisions[index]?.data?.filter(({ status, mine }) => status === "PROPOSED" && !mine) ?? [];
    const open = polls[index]?.data?.filter(({ status }) => status === "OPEN") ?? [];
    const about = kind === "NATIONAL" ? words.national : words.local;
    return [
      ...(votes.length > 0
        ? [{ to: `/comites/${id}`, what: words.votes(votes.length), about }]
        : []),
      ...(open.length > 0 ? [{ to: `/comites/${id}`, what: words.polls(open.length), about }] : []),
    ];
  });
}
