import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { seminarQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { committees as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { committeeQuery } from "../api";
import { Constitution } from "../components/Constitution";
import { Decisions } from "../components/Decisions";
import { MeetingForm } from "../components/MeetingForm";
import { Meetings } from "../components/Meetings";
import { Members } from "../components/Members";
import { MotionForm } from "../components/MotionForm";
import { PollForm } from "../components/PollForm";
import { Polls } from "../components/Polls";
import { committeeStatus } from "../told";

/** One committee: its members, its polls, its meetings, its decisions and votes. */
export default function CommitteePage({ id }: { id: string }) {
  const committee = useQuery(committeeQuery(id));
  return (
    <LoadedPage query={committee}>
      {(known) =>
        known.seminar ? (
          <OfItsSeminar committee={known} seminar={known.seminar} />
        ) : (
          <CommitteeView committee={known} kind={words.national} title={words.national} />
        )
      }
    </LoadedPage>
  );
}

function OfItsSeminar({ committee, seminar: id }: { committee: Committee; seminar: string }) {
  const seminar = useQuery(seminarQuery(id));
  return (
    <LoadedPage query={seminar}>
      {({ publicLabel }) => (
        <CommitteeView
          committee={committee}
          kind={words.kind}
          title={publicLabel ?? words.kind}
          seminar={id}
        />
      )}
    </LoadedPage>
  );
}

interface CommitteeViewProps {
  committee: Committee;
  kind: string;
  title: string;
  seminar?: string;
}

function CommitteeView({ committee, kind, title, seminar }: CommitteeViewProps) {
  const runs = useSession().runs(committee.holder);
  const constituted = committee.status === "CONSTITUTED";
  return (
    <>
      <Breadcrumbs trail={[{ to: "/comites", label: words.title }]} here={title} />
      <Page
        kind={kind}
        title={title}
        lead={
          <>
            <Status told={committeeStatus(committee)} />
            {committee.suspended && (
              <p role="status">
                <strong>{words.suspendedTitle}.</strong> {words.suspendedText}
              </p>
            )}
            {seminar && (
              <p className="page-note">
                <Link to={`/seminaires/${seminar}`}>{words.toSeminar}</Link>
              </p>
            )}
          </>
        }
      >
        <Section id="membres" title={words.members} lead={words.membersLead}>
          <Members committee={committee} />
          {runs && !constituted && <Constitution committee={committee} />}
        </Section>
        {constituted && <Work committee={committee} runs={runs} />}
      </Page>
    </>
  );
}

const Work = ({ committee, runs }: { committee: Committee; runs: boolean }) => (
  <>
    <Section id="sondages" title={words.polls}>
      <Polls committee={committee} member runs={runs} />
      {runs && <PollForm committee={committee} />}
    </Section>
    <Section id="reunions" title={words.meetings}>
      <Meetings committee={committee} />
      {runs && <MeetingForm committee={committee} />}
    </Section>
    <Section id="decisions" title={words.decisions}>
      <Decisions committee={committee.id} runs={runs} />
    </Section>
    {runs && (
      <Section id="vote" title={words.motion}>
        <MotionForm committee={committee.id} national={committee.kind === "NATIONAL"} />
      </Section>
    )}
  </>
);
