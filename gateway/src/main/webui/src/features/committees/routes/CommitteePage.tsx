import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { seminarQuery } from "../../../lib/resources";
import { committees as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { committeeQuery } from "../api";
import { Chair } from "../components/Chair";
import { Constitution } from "../components/Constitution";
import { MemberForm } from "../components/MemberForm";
import { Members } from "../components/Members";
import { Nomination } from "../components/Nomination";
import { RulesPart } from "../components/RulesPart";
import { Work } from "../components/Work";
import { useRights } from "../rights";
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
  const rights = useRights(committee);
  const forming = committee.status === "FORMING";
  return (
    <>
      <Breadcrumbs trail={[{ to: "/comites", label: words.title }]} here={title} />
      <Page kind={kind} title={title} lead={<Lead committee={committee} seminar={seminar} />}>
        <Section id="membres" title={words.members} lead={words.membersLead}>
          <Members committee={committee} runs={rights.runs} />
          {rights.runs && <MemberForm committee={committee} />}
          {rights.runs && forming && <Constitution committee={committee} />}
        </Section>
        <Section id="regles" title={words.chairAndRules}>
          <Chair committee={committee} names={forming ? rights.runs : rights.chairs} />
          {forming && committee.kind === "LOCAL" && (
            <Nomination committee={committee} member={rights.seat !== undefined} />
          )}
          <RulesPart committee={committee} sets={rights.runs && forming} />
        </Section>
        <Work committee={committee} rights={rights} />
      </Page>
    </>
  );
}

const Lead = ({ committee, seminar }: { committee: Committee; seminar: string | undefined }) => (
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
    <p className="page-note">
      <Link to={`/comites/${committee.id}/dossier`}>{words.toPack}</Link>
    </p>
  </>
);
