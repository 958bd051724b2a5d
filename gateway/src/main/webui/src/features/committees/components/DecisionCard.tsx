import type { Committee, Decision } from "../../../lib/committees";
import { longDate, moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Status } from "../../../ui/Status";
import { TextField } from "../../../ui/TextField";
import { defer } from "../api";
import type { Rights } from "../rights";
import { decided, decisionStatus } from "../told";
import { typed } from "../values";
import { ActForm } from "./Act";
import { ProgrammePart } from "./ProgrammePart";
import { VoteForm } from "./VoteForm";

interface DecisionCardProps {
  committee: Committee;
  decision: Decision;
  rights: Rights;
}

/** One decision: what it says, where it stands, and the vote while it is open. */
export const DecisionCard = ({ committee, decision, rights }: DecisionCardProps) => (
  <li className="card bid">
    {decision.number !== undefined && <p className="term">{words.numbered(decision.number)}</p>}
    <h3>{decided(decision)}</h3>
    <Status told={decisionStatus(decision)} />
    {decision.responsible && <p>{words.carriedOutBy(decision.responsible)}</p>}
    {decision.dueOn && <p>{words.carriedOutOn(longDate(decision.dueOn))}</p>}
    {decision.reason && <p>{words.because(decision.reason)}</p>}
    {decision.deferralReason && <p>{words.because(decision.deferralReason)}</p>}
    {decision.recused.length > 0 && <p>{words.recusedCount(decision.recused.length)}</p>}
    {decision.closure && <Count closure={decision.closure} />}
    {decision.status === "PROPOSED" && (
      <>
        {decision.programme && <ProgrammePart committee={committee.id} decision={decision} />}
        <p className="soft">
          {decision.until && words.until(moment(decision.until))}
          {decision.meeting && (
            <Link to={`/comites/${committee.id}/reunions/${decision.meeting}`}>
              {words.atMeeting}
            </Link>
          )}
        </p>
        <p>{words.votes(decision.votes)}</p>
        <VoteForm committee={committee} decision={decision} rights={rights} />
        {rights.chairs && <Deferral decision={decision} />}
      </>
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

const Deferral = ({ decision }: { decision: Decision }) => (
  <details>
    <summary>{words.defer}</summary>
    <ActForm
      submit={words.deferNow}
      confirm={{ title: words.deferTitle, text: words.deferText }}
      act={(values) => defer(decision, typed(values, "reason"))}
      said={words.deferred}
    >
      <TextField name="reason" lines={2} label={words.deferReason} isRequired />
    </ActForm>
  </details>
);
