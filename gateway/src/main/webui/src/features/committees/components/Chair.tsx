import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Select } from "../../../ui/Select";
import { nameChair } from "../seats";
import { typed } from "../values";
import { ActForm } from "./Act";

/** Who presides, and for whoever may, somebody else. */
export const Chair = ({ committee, names }: { committee: Committee; names: boolean }) => {
  const chair = committee.members.find(({ id }) => id === committee.chair);
  return (
    <>
      <h3>{words.chair}</h3>
      <p>{chair ? words.chairIs(chair.function) : words.noChair}</p>
      {names && committee.members.length > 0 && (
        <details>
          <summary>{words.nameChair}</summary>
          <ActForm
            submit={words.nameChairNow}
            act={(values) => nameChair(committee, typed(values, "member"))}
            said={words.chairNamed}
          >
            <Select
              name="member"
              label={words.chairMember}
              options={committee.members.map(({ id, function: role, college }) => ({
                id,
                label: words.seat(role, words.colleges[college]),
              }))}
              isRequired
            />
          </ActForm>
        </details>
      )}
    </>
  );
};
