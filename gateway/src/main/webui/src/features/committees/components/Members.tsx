import type { Committee, Member } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { useOrganisationName } from "../../../lib/organisations";
import { committees as words } from "../../../texts";
import { removeMember } from "../seats";
import { ActConfirm } from "./Act";

interface MembersProps {
  committee: Committee;
  runs: boolean;
}

/** The members in the colleges; an empty college says so. */
export const Members = ({ committee, runs }: MembersProps) => (
  <ul className="colleges">
    {committee.colleges.map((college) => {
      const members = committee.members.filter((member) => member.college === college);
      return (
        <li key={college} className="card">
          <h3>{words.colleges[college]}</h3>
          {members.length === 0 ? (
            <p className="soft">{words.emptyCollege}</p>
          ) : (
            <ul>
              {members.map((member) => (
                <Seat key={member.id} committee={committee} member={member} runs={runs} />
              ))}
            </ul>
          )}
        </li>
      );
    })}
  </ul>
);

const Seat = ({ committee, member, runs }: MembersProps & { member: Member }) => (
  <li>
    {member.function}
    <OfOrganisation id={member.organisation} />
    {member.id === committee.chair && <strong>, {words.chairs}</strong>}
    {member.mandateFrom && (
      <span className="term">{words.mandateSince(longDate(member.mandateFrom))}</span>
    )}
    {member.mandateUntil && (
      <span className="term">{words.mandateUntil(longDate(member.mandateUntil))}</span>
    )}
    {runs && (
      <ActConfirm
        look="quiet"
        label={words.removeMember(member.function)}
        title={words.removeMemberTitle}
        text={words.removeMemberText}
        act={() => removeMember(committee, member.id)}
        said={words.memberRemoved}
      />
    )}
  </li>
);

function OfOrganisation({ id }: { id: string }) {
  const name = useOrganisationName(id);
  return name && <span className="soft">, {name}</span>;
}
