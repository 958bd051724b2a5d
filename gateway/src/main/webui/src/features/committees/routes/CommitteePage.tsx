import { useQuery } from "@tanstack/react-query";
import type { Committee, Seminar } from "../../../lib/api";
import { seminarQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { texts } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { committeeQuery } from "../api";
import { Constitution } from "../components/Constitution";
import { Decisions } from "../components/Decisions";
import { Members } from "../components/Members";
import { MotionForm } from "../components/MotionForm";
import { committeeStatus } from "../told";

const { committees: words } = texts;

/** One committee: its members by college, its decisions, its votes. */
export default function CommitteePage({ id }: { id: string }) {
  const committee = useQuery(committeeQuery(id));
  return <LoadedPage query={committee}>{(known) => <OfItsSeminar committee={known} />}</LoadedPage>;
}

function OfItsSeminar({ committee }: { committee: Committee }) {
  const seminar = useQuery(seminarQuery(committee.seminar));
  return (
    <LoadedPage query={seminar}>
      {(known) => <CommitteeView committee={committee} seminar={known} />}
    </LoadedPage>
  );
}

function CommitteeView({ committee, seminar }: { committee: Committee; seminar: Seminar }) {
  const runs = useSession().runs(committee.holder);
  const title = seminar.publicLabel ?? words.kind;
  const constituted = committee.status === "CONSTITUTED";
  return (
    <>
      <Breadcrumbs trail={[{ to: "/comites", label: words.title }]} here={title} />
      <Page
        kind={words.kind}
        title={title}
        lead={
          <>
            <Status told={committeeStatus(committee)} />
            <p className="page-note">
              <Link to={`/seminaires/${seminar.id}`}>{words.toSeminar}</Link>
            </p>
          </>
        }
      >
        <Section id="membres" title={words.members} lead={words.membersLead}>
          <Members committee={committee} />
          {runs && !constituted && <Constitution committee={committee} />}
        </Section>
        {constituted && (
          <Section id="decisions" title={words.decisions}>
            <Decisions committee={committee.id} runs={runs} />
          </Section>
        )}
        {constituted && runs && (
          <Section id="vote" title={words.motion}>
            <MotionForm committee={committee.id} />
          </Section>
        )}
      </Page>
    </>
  );
}
