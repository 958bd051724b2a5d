import { useQuery } from "@tanstack/react-query";
import type { Committee, Poll } from "../../../lib/committees";
import { longDate, moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { pollsQuery } from "../../../lib/work";
import type { Rights } from "../rights";
import { PollAnswers } from "./PollAnswers";
import { PollChoice } from "./PollChoice";
import { PollDays } from "./PollDays";
import { PollGrid } from "./PollGrid";
import { PollLinks } from "./PollLinks";

interface PollsProps {
  committee: Committee;
  rights: Rights;
}

/** The date polls of a committee, the newest first. */
export function Polls({ committee, rights }: PollsProps) {
  const polls = useQuery(pollsQuery(committee.id));
  return (
    <Loaded query={polls}>
      {(known) =>
        known.length === 0 ? (
          <Empty title={words.noPoll} text={words.noPollText} />
        ) : (
          known.map((poll) => (
            <PollPart key={poll.id} committee={committee} poll={poll} rights={rights} />
          ))
        )
      }
    </Loaded>
  );
}

const PollPart = ({ committee, poll, rights }: PollsProps & { poll: Poll }) => (
  <>
    <h3>{words.pollOf(moment(poll.openedAt))}</h3>
    {poll.meeting && (
      <p>
        <Link to={`/comites/${committee.id}/reunions/${poll.meeting}`}>{words.pollOfMeeting}</Link>
      </p>
    )}
    {poll.chosen && (
      <p>
        {words.pollChosen(longDate(poll.chosen.day))}{" "}
        {poll.chosen.reason && words.because(poll.chosen.reason)}
      </p>
    )}
    <PollGrid committee={committee} poll={poll} />
    {poll.status === "OPEN" && (
      <>
        <PollAnswers poll={poll} />
        {rights.runs && (
          <>
            <PollDays poll={poll} />
            <PollLinks committee={committee} poll={poll} />
          </>
        )}
        {rights.chairs && <PollChoice poll={poll} />}
      </>
    )}
  </>
);
