import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Select } from "../../../ui/Select";
import { nominate } from "../guests";
import { typed } from "../values";
import { ActForm } from "./Act";

/** Whom the members name for the chair, before the constitution; and a member's own word. */
export const Nomination = ({ committee, member }: { committee: Committee; member: boolean }) => {
  const named = committee.members.filter(({ votes }) => votes > 0);
  return (
    <>
      <p>{words.nominationText}</p>
      {named.length > 0 && (
        <ul>
          {named.map(({ id, function: role, votes }) => (
            <li key={id}>{words.nominated(role, votes)}</li>
          ))}
        </ul>
      )}
      {member && (
        <ActForm
          submit={words.nominate}
          act={(values) => nominate(committee, typed(values, "member"))}
          said={words.nominationKept}
        >
          <Select
            name="member"
            label={words.nominee}
            options={committee.members.map(({ id, function: role, college }) => ({
              id,
              label: words.seat(role, words.colleges[college]),
            }))}
            isRequired
          />
        </ActForm>
      )}
    </>
  );
};
