import type { Decision, Vote } from "../../../lib/api";
import { texts } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Status } from "../../../ui/Status";
import { useAct } from "../acting";
import { close, vote } from "../api";
import { decided, decisionStatus } from "../told";

const { committees: words } = texts;

interface DecisionCardProps {
  committee: string;
  decision: Decision;
  runs: boolean;
}

/** One decision: what it says, where it stands, and the vote while it is open. */
export const DecisionCard = ({ committee, decision, runs }: DecisionCardProps) => (
  <li className="card bid">
    {decision.number !== undefined && <p className="term">{words.numbered(decision.number)}</p>}
    <h3>{decided(decision)}</h3>
    <Status told={decisionStatus(decision)} />
    {decision.closure ? (
      <p>
        {words.count(
          decision.closure.votesFor,
          decision.closure.votesAgainst,
          decision.closure.abstentions,
        )}
      </p>
    ) : (
      <Vote committee={committee} decision={decision} runs={runs} />
    )}
  </li>
);

function Vote({ committee, decision, runs }: DecisionCardProps) {
  const notices = useNotices();
  const voting = useAct((choice: Vote) => vote(committee, decision, choice), words.voted);
  const closing = useAct(() => close(committee, decision), words.closed);
  return (
    <>
      <p>{words.votes(decision.votes)}</p>
      <Form
        submit={words.vote}
        error={voting.error}
        isPending={voting.isPending}
        onSubmit={(values) => voting.mutate(values.get("choice") as Vote)}
        beside={
          runs && (
            <ConfirmButton
              look="secondary"
              label={words.close}
              title={words.closeTitle}
              isPending={closing.isPending}
              onConfirm={() => closing.mutate(undefined, { onError: notices.fail })}
            >
              <p>{words.closeText}</p>
            </ConfirmButton>
          )
        }
      >
        <RadioGroup
          name="choice"
          label={words.choice}
          description={words.choiceHelp}
          options={Object.entries(words.choices).map(([id, label]) => ({ id, label }))}
          isRequired
        />
      </Form>
    </>
  );
}
