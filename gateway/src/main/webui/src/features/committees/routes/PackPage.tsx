import { useQuery } from "@tanstack/react-query";
import type { ActionItem, Committee, SessionPack } from "../../../lib/committees";
import { longDate, moment } from "../../../lib/dates";
import { seminarQuery } from "../../../lib/resources";
import { committees as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded, LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { type Column, Table } from "../../../ui/Table";
import { packQuery } from "../actions";
import { committeeQuery } from "../api";
import { meetingStage } from "../told";

type Session = SessionPack["sessions"][number];
type State = SessionPack["seminars"][number];

/** What the members have before them at a session: the plan, the seminars, what is left to do. */
export default function PackPage({ id }: { id: string }) {
  const committee = useQuery(committeeQuery(id));
  const pack = useQuery(packQuery(id));
  return (
    <LoadedPage query={committee}>
      {(known) => (
        <>
          <Breadcrumbs
            trail={[
              { to: "/comites", label: words.title },
              {
                to: `/comites/${id}`,
                label: known.kind === "NATIONAL" ? words.national : words.kind,
              },
            ]}
            here={words.pack}
          />
          <Page title={words.pack} lead={<p>{words.packLead}</p>}>
            <Loaded query={pack}>{(told) => <Parts committee={known} pack={told} />}</Loaded>
          </Page>
        </>
      )}
    </LoadedPage>
  );
}

const Parts = ({ committee, pack }: { committee: Committee; pack: SessionPack }) => (
  <>
    <Section id="seances" title={words.packSessions}>
      {pack.sessions.length === 0 ? (
        <Empty title={words.noMeeting} text={words.noMeetingText} />
      ) : (
        <Table
          caption={words.packSessions}
          rows={pack.sessions}
          keyOf={({ number }) => String(number)}
          columns={sessionColumns(committee.id)}
        />
      )}
    </Section>
    <Section id="seminaires" title={words.packSeminars}>
      <Table
        caption={words.packSeminars}
        rows={pack.seminars}
        keyOf={({ seminar }) => seminar}
        columns={seminarColumns}
      />
    </Section>
    <Section id="actions" title={words.packActions}>
      {pack.actions.length === 0 ? (
        <Empty title={words.noAction} text={words.packNoActionText} />
      ) : (
        <Table
          caption={words.packActions}
          rows={pack.actions}
          keyOf={({ id }) => id}
          columns={actionColumns}
        />
      )}
    </Section>
  </>
);

const sessionColumns = (committee: string): Column<Session>[] => [
  { title: words.packSession, cell: ({ number }) => words.packSessionNumber(number) },
  {
    title: words.packWhen,
    cell: ({ meeting, startsAt }) =>
      meeting && startsAt ? (
        <Link to={`/comites/${committee}/reunions/${meeting}`}>{moment(startsAt)}</Link>
      ) : (
        words.packNotPlanned
      ),
  },
  { title: words.packStage, cell: ({ status }) => (status ? meetingStage(status) : "") },
];

const seminarColumns: Column<State>[] = [
  { title: words.packSeminar, cell: ({ seminar }) => <Seminar id={seminar} /> },
  {
    title: words.packCommittee,
    cell: ({ constituted, suspended }) => {
      if (suspended) {
        return words.packSuspended;
      }
      return constituted ? words.status.CONSTITUTED : words.status.FORMING;
    },
  },
  {
    title: words.packDate,
    cell: ({ date }) => (date ? longDate(date) : words.packNotDecided),
  },
  {
    title: words.packProgramme,
    cell: ({ programmeVersion: version }) =>
      version === undefined ? words.packNotDecided : words.packVersion(version),
  },
];

const actionColumns: Column<ActionItem>[] = [
  { title: words.action, cell: ({ title }) => title },
  { title: words.actionDue, cell: ({ dueOn }) => longDate(dueOn) },
];

function Seminar({ id }: { id: string }) {
  const { data: seminar } = useQuery(seminarQuery(id));
  return <Link to={`/seminaires/${id}`}>{seminar?.publicLabel ?? words.packSeminar}</Link>;
}
