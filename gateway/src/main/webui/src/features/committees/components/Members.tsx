import type { Committee } from "../../../lib/committees";
import { useOrganisationName } from "../../../lib/organisations";
import { committees as words } from "../../../texts";

/** The members in the four colleges; an empty college says so. */
export const Members = ({ committee }: { committee: Committee }) => (
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
              {members.map(({ id, function: role, organisation }) => (
                <li key={id}>
                  {role}
                  <OfOrganisation id={organisation} />
                  {id === committee.chair && <strong>, {words.chairs}</strong>}
                </li>
              ))}
            </ul>
          )}
        </li>
      );
    })}
  </ul>
);

function OfOrganisation({ id }: { id: string }) {
  const name = useOrganisationName(id);
  return name && <span className="soft">, {name}</span>;
}
