import { useQuery } from "@tanstack/react-query";
import type { Committee, Meeting } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { committees as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { LoadedPage } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { useAct } from "../acting";
import { committeeQuery } from "../api";
import { closeMeeting, confirmPresence, meetingQuery } from "../meetings";
import { ConvocationForm } from "../components/ConvocationForm";
import { MinutesPart } from "../components/MinutesPart";
import { Presences } from "../components/Presences";
import { meetingStatus } from "../told";

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

function MeetingView({ committee, meeting }: { committee: Committee; meeting: Meeting }) {
  const runs = useSession().runs(committee.holder);
  const title = words.meetingOn(moment(meeting.startsAt));
  const ahead = meeting.status === "PLANNED" || meeting.status === "POLL_OPEN";
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
      <Page kind={words.modes[meeting.mode]} title={title} lead={<Lead meeting={meeting} />}>
        <Section id="ordre-du-jour" title={words.agenda}>
          <ol>
            {meeting.agenda.map(({ id, title: item }) => (
              <li key={id}>{item}</li>
            ))}
          </ol>
          {runs && ahead && <ConvocationForm meeting={meeting} />}
        </Section>
        {!ahead && (
          <Section id="presences" title={words.presences}>
            <Presences committee={committee} meeting={meeting} runs={runs} />
            {meeting.status === "CONVENED" && <Ends meeting={meeting} runs={runs} />}
          </Section>
        )}
        <Section id="compte-rendu" title={words.minutes}>
          <MinutesPart meeting={meeting} member={!runs} runs={runs} />
        </Section>
      </Page>
    </>
  );
}

const Lead = ({ meeting }: { meeting: Meeting }) => (
  <>
    <Status told={meetingStatus(meeting)} />
    {meeting.place && <p>{meeting.place}</p>}
    {meeting.link && (
      <p>
        <a href={meeting.link}>{meeting.link}</a>
      </p>
    )}
    <p className="page-note">
      <a href={`/api/v1/committees/${meeting.committee}/meetings/${meeting.id}/calendar`}>
        {words.calendar}
      </a>
    </p>
  </>
);

function Ends({ meeting, runs }: { meeting: Meeting; runs: boolean }) {
  const notices = useNotices();
  const confirming = useAct(() => confirmPresence(meeting), words.presenceConfirmed);
  const closing = useAct(() => closeMeeting(meeting), words.meetingClosed);
  return (
    <div className="form-end">
      {meeting.mode !== "IN_PERSON" && (
        <Button
          isPending={confirming.isPending}
          onPress={() => confirming.mutate(undefined, { onError: notices.fail })}
        >
          {words.confirmPresence}
        </Button>
      )}
      {runs && (
        <ConfirmButton
          label={words.closeMeeting}
          title={words.closeMeetingTitle}
          isPending={closing.isPending}
          onConfirm={() => closing.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.closeMeetingText}</p>
        </ConfirmButton>
      )}
    </div>
  );
}
