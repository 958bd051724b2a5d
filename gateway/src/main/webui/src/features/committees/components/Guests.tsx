import { useQuery } from "@tanstack/react-query";
import type { Committee, Meeting } from "../../../lib/committees";
import { useOrganisationNames } from "../../../lib/organisations";
import { calls, committees as words } from "../../../texts";
import { Section } from "../../../ui/Page";
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
  const ids = providers.map(({ organisation }) => organisation);
  const known = [...new Set([...meeting.guests, ...ids])];
  const names = useOrganisationNames(known);
  const lotsOf = (id: string) =>
    providers.find(({ organisation }) => organisation === id)?.lots ?? [];
  const label = (id: string) =>
    names[known.indexOf(id)] ??
    words.guestFor(
      lotsOf(id)
        .map((kind) => calls.lotKinds[kind])
        .join(", "),
    );
  const others = ids.filter((id) => !meeting.guests.includes(id));
  if (meeting.guests.length === 0 && !invites) {
    return null;
  }
  return (
    <Section id="invites" title={words.guests}>
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
    </Section>
  );
}
