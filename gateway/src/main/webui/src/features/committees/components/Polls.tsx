import { useQuery } from "@tanstack/react-query";
import type { Committee, Poll } from "../../../lib/committees";
import { longDate, moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { pollsQuery } from "../../../lib/work";
import { PollAnswers } from "./PollAnswers";
import { PollChoice } from "./PollChoice";
import { PollGrid } from "./PollGrid";

interface PollsProps {
  committee: Committee;
  member: boolean;
  runs: boolean;
}

/** The date polls of a committee, the newest first. */
export function Polls({ committee, member, runs }: PollsProps) {
  const polls = useQuery(pollsQuery(committee.id));
  return (
    <Loaded query={polls}>
      {(known) =>
        known.length === 0 ? (
          <Empty title={words.noPoll} text={words.noPollText} />
        ) : (
          known.map((poll) => (
            <PollPart key={poll.id} committee={committee} poll={poll} member={member} runs={runs} />
          ))
        )
      }
    </Loaded>
  );
}

const PollPart = ({ committee, poll, member, runs }: PollsProps & { poll: Poll }) => (
  <>
    <h3>{words.pollOf(moment(poll.openedAt))}</h3>
    {poll.chosen && (
      <p>
        {words.pollChosen(longDate(poll.chosen.day))}{" "}
        {poll.chosen.reason && words.because(poll.chosen.reason)}
      </p>
    )}
    <PollGrid committee={committee} poll={poll} />
    {poll.status === "OPEN" && member && <PollAnswers poll={poll} />}
    {poll.status === "OPEN" && runs && <PollChoice poll={poll} />}
  </>
);
