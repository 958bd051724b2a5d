import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { decisionsQuery, pollsQuery } from "../../../lib/work";
import { meetingsQuery } from "../meetings";

/** What a committee asks of somebody now: the next meeting, votes and polls that wait. */
export function Asked({ committee }: { committee: Committee }) {
  const meetings = useQuery(meetingsQuery(committee.id)).data ?? [];
  const decisions = useQuery(decisionsQuery(committee.id)).data ?? [];
  const polls = useQuery(pollsQuery(committee.id)).data ?? [];
  const next = meetings
    .filter(({ status }) => status === "CONVENED")
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
  const votes = decisions.filter(({ status, mine }) => status === "PROPOSED" && !mine).length;
  const open = polls.filter(({ status }) => status === "OPEN").length;
  return (
    <ul>
      {next && (
        <li>
          {words.asked.next} : {moment(next.startsAt)}
        </li>
      )}
      {votes > 0 && <li>{words.asked.votes(votes)}</li>}
      {open > 0 && <li>{words.asked.polls(open)}</li>}
      {!next && votes + open === 0 && <li className="soft">{words.asked.nothing}</li>}
    </ul>
  );
}
