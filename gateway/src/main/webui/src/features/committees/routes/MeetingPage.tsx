import { useQuery } from "@tanstack/react-query";
import type { Committee, Meeting } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { committeeQuery } from "../api";
import { closeMeeting, confirmPresence, meetingQuery } from "../meetings";
import { ActButton, ActConfirm } from "../components/Act";
import { ConnectionsPart } from "../components/ConnectionsPart";
import { ConvocationForm } from "../components/ConvocationForm";
import { Guests } from "../components/Guests";
import { MeetingChange } from "../components/MeetingChange";
import { MeetingLead } from "../components/MeetingLead";
import { MinutesPart } from "../components/MinutesPart";
import { Presences } from "../components/Presences";
import { useRights } from "../rights";
import { meetingName } from "../told";

/** One meeting: its agenda, who is there, and what was said. */
export default function MeetingPage({ committee: of, id }: { committee: string; id: string }) {
  const committee = useQuery(committeeQuery(of));
  const meeting = useQuery(meetingQuery(of, id));
  return (
    <LoadedPage query={committee}>
      {(sitting) => (
        <LoadedPage query={meeting}>
          {(known) => <MeetingView committee={sitting} meeting={known} />}
        </LoadedPage>
      )}
    </LoadedPage>
  );
}

const AHEAD = ["PLANNED", "POLL_OPEN"];

function MeetingView({ committee, meeting }: { committee: Committee; meeting: Meeting }) {
  const rights = useRights(committee);
  const title = meetingName(meeting);
  const ahead = AHEAD.includes(meeting.status);
  const convened = meeting.status === "CONVENED";
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: "/comites", label: words.title },
          {
            to: `/comites/${committee.id}`,
            label: committee.kind === "NATIONAL" ? words.national : words.kind,
          },
        ]}
        here={title}
      />
      <Page kind={words.modes[meeting.mode]} title={title} lead={<MeetingLead meeting={meeting} />}>
        <Section id="ordre-du-jour" title={words.agenda}>
          <ol>
            {meeting.agenda.map(({ id, title: item }) => (
              <li key={id}>{item}</li>
            ))}
          </ol>
          {rights.runs && ahead && <ConvocationForm meeting={meeting} />}
          {rights.runs && (ahead || convened) && <MeetingChange meeting={meeting} />}
        </Section>
        <Guests
          committee={committee}
          meeting={meeting}
          invites={rights.runs && (ahead || convened)}
        />
        {!ahead && meeting.status !== "CANCELLED" && (
          <>
            <Section id="presences" title={words.presences}>
              <Presences committee={committee} meeting={meeting} rights={rights} />
              {meeting.mode !== "IN_PERSON" && (
                <ConnectionsPart committee={committee} meeting={meeting} runs={rights.runs} />
              )}
              {convened && <Ends meeting={meeting} runs={rights.runs} />}
            </Section>
            <Section id="compte-rendu" title={words.minutes}>
              <MinutesPart committee={committee} meeting={meeting} rights={rights} />
            </Section>
          </>
        )}
      </Page>
    </>
  );
}

const Ends = ({ meeting, runs }: { meeting: Meeting; runs: boolean }) => (
  <div className="form-end">
    {meeting.mode !== "IN_PERSON" && (
      <ActButton
        label={words.confirmPresence}
        act={() => confirmPresence(meeting)}
        said={words.presenceConfirmed}
      />
    )}
    {runs && (
      <ActConfirm
        look="primary"
        label={words.closeMeeting}
        title={words.closeMeetingTitle}
        text={words.closeMeetingText}
        act={() => closeMeeting(meeting)}
        said={words.meetingClosed}
      />
    )}
  </div>
);
