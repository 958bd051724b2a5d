import type { Decision, Vote } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Status } from "../../../ui/Status";
import { useAct } from "../acting";
import { close, recuse, vote } from "../api";
import { decided, decisionStatus } from "../told";
import { ProgrammePart } from "./ProgrammePart";

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
    {decision.reason && <p>{words.because(decision.reason)}</p>}
    {decision.deferralReason && <p>{words.because(decision.deferralReason)}</p>}
    {decision.recused.length > 0 && <p>{words.recusedCount(decision.recused.length)}</p>}
    {decision.closure && <Count closure={decision.closure} />}
    {decision.programme && decision.status === "PROPOSED" && (
      <ProgrammePart committee={committee} decision={decision} />
    )}
    {decision.status === "PROPOSED" && (
      <Vote committee={committee} decision={decision} runs={runs} />
    )}
  </li>
);

const Count = ({ closure }: { closure: NonNullable<Decision["closure"]> }) => (
  <p>
    {words.count(closure.votesFor, closure.votesAgainst, closure.abstentions)}{" "}
    {words.quorum(closure.present, closure.members, closure.quorum)}{" "}
    {closure.basis && words.bases[closure.basis]}
  </p>
);

function Vote({ committee, decision, runs }: DecisionCardProps) {
  const notices = useNotices();
  const voting = useAct((choice: Vote) => vote(committee, decision, choice), words.voted);
  const recusing = useAct(() => recuse(committee, decision), words.recused);
  const closing = useAct(() => close(committee, decision), words.closed);
  return (
    <>
      <p className="soft">
        {decision.until ? words.until(moment(decision.until)) : words.atMeeting}
      </p>
      <p>{words.votes(decision.votes)}</p>
      <Form
        submit={words.vote}
        error={voting.error}
        isPending={voting.isPending}
        onSubmit={(values) => voting.mutate(values.get("choice") as Vote)}
        beside={
          <>
            <Button
              look="quiet"
              isPending={recusing.isPending}
              onPress={() => recusing.mutate(undefined, { onError: notices.fail })}
            >
              {words.recuse}
            </Button>
            {runs && (
              <ConfirmButton
                look="secondary"
                label={words.close}
                title={words.closeTitle}
                isPending={closing.isPending}
                onConfirm={() => closing.mutate(undefined, { onError: notices.fail })}
              >
                <p>{words.closeText}</p>
              </ConfirmButton>
            )}
          </>
        }
      >
        <RadioGroup
          name="choice"
          label={words.choice}
          description={words.choiceHelp}
          options={Object.entries(words.choices).map(([id, label]) => ({ id, label }))}
          {...(decision.mine && { defaultValue: decision.mine })}
          isRequired
        />
      </Form>
    </>
  );
}
