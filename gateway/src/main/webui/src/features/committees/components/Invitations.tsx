import { useQuery } from "@tanstack/react-query";
import type { Invitation } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Section } from "../../../ui/Page";
import { invitationsQuery } from "../guests";
import { meetingName, meetingStage } from "../told";

/** The sessions to which the person's organisation is invited without sitting in the committee. */
export function Invitations() {
  const { data: invitations = [] } = useQuery(invitationsQuery);
  return (
    invitations.length > 0 && (
      <Section id="invitations" title={words.invitations} lead={words.invitationsLead}>
        <ul className="choices">
          {invitations.map((invitation) => (
            <Invited key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </Section>
    )
  );
}

const Invited = ({ invitation }: { invitation: Invitation }) => (
  <li className="card">
    <h3>{meetingName(invitation)}</h3>
    <p>
      {invitation.seminar ? words.kind : words.national}. {words.modes[invitation.mode]}.{" "}
      {words.untilHour(moment(invitation.endsAt))} {meetingStage(invitation.status)}.
    </p>
    {invitation.place && <p>{invitation.place}</p>}
    {invitation.link && (
      <p>
        <OutsideLink href={invitation.link}>{invitation.link}</OutsideLink>
      </p>
    )}
    <ul>
      {invitation.agenda.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
      {invitation.documents.map(({ title, address }) => (
        <li key={address}>
          <OutsideLink href={address} newTab>
            {title}
          </OutsideLink>
        </li>
      ))}
    </ul>
    <p>
      <OutsideLink
        href={`/api/v1/committees/${invitation.committee}/meetings/${invitation.id}/calendar`}
      >
        {words.calendar}
      </OutsideLink>
    </p>
  </li>
);
