import { useQuery } from "@tanstack/react-query";
import type { Committee, Meeting } from "../../../lib/committees";
import { useOrganisationNames } from "../../../lib/organisations";
import { committees as words } from "../../../texts";
import { Select } from "../../../ui/Select";
import { packQuery } from "../actions";
import { inviteGuest, uninviteGuest } from "../guests";
import { typed } from "../values";
import { ActButton, ActForm } from "./Act";

interface GuestsProps {
  committee: Committee;
  meeting: Meeting;
  /** Whether the person may ask guests to this meeting, which is still to come. */
  invites: boolean;
}

/** The holders of lots 4 to 6 who come to this one meeting without a seat or a vote. */
export function Guests({ committee, meeting, invites }: GuestsProps) {
  const { data: pack } = useQuery(packQuery(committee.id));
  const providers = pack?.providers ?? [];
  const known = [...new Set([...meeting.guests, ...providers])];
  const names = useOrganisationNames(known);
  const label = (id: string) =>
    names[known.indexOf(id)] ?? words.guestNumber(known.indexOf(id) + 1);
  const others = providers.filter((id) => !meeting.guests.includes(id));
  return (
    <>
      <h3>{words.guests}</h3>
      {meeting.guests.length === 0 && <p className="soft">{words.noGuest}</p>}
      <ul>
        {meeting.guests.map((id) => (
          <li key={id}>
            {label(id)}{" "}
            {invites && (
              <ActButton
                look="quiet"
                label={words.uninvite(label(id))}
                act={() => uninviteGuest(meeting, id)}
                said={words.uninvited}
              />
            )}
          </li>
        ))}
      </ul>
      {invites && others.length > 0 && (
        <ActForm
          submit={words.invite}
          act={(values) => inviteGuest(meeting, typed(values, "organisation"))}
          said={words.invited}
        >
          <Select
            name="organisation"
            label={words.guest}
            description={words.guestHelp}
            options={others.map((id) => ({ id, label: label(id) }))}
            isRequired
          />
        </ActForm>
      )}
    </>
  );
}
