import { useQuery } from "@tanstack/react-query";
import type { Application, CallSummary } from "../../../lib/api";
import { callsQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { applications as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { applicationsQuery } from "../../../lib/work";
import { ApplicationCard } from "../components/ApplicationCard";
import { StartCard } from "../components/StartCard";

/** The files of the organisation one acts for, and the calls it may still answer. */
export default function ApplicationsPage() {
  const { organisation } = useSession();
  if (!organisation) {
    return (
      <Page title={words.listTitle}>
        <Empty title={words.noOrganisation} text={words.noOrganisationText} />
      </Page>
    );
  }
  return (
    <Page title={words.listTitle} lead={<p>{words.listLead(organisation.name)}</p>}>
      <Files />
    </Page>
  );
}

function Files() {
  const calls = useQuery(callsQuery);
  const applications = useQuery(applicationsQuery);
  return (
    <Loaded query={calls}>
      {(known) => (
        <Loaded query={applications}>
          {(items) => <FilesOfCalls calls={known} applications={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface FilesOfCallsProps {
  calls: CallSummary[];
  applications: Application[];
}

function FilesOfCalls({ calls, applications }: FilesOfCallsProps) {
  const alive = applications.filter(({ status }) => status !== "WITHDRAWN");
  const startable = calls.filter(
    ({ id, status }) => status === "PUBLISHED" && !alive.some(({ call }) => call === id),
  );
  return (
    <>
      {applications.length > 0 && (
        <Section id="dossiers" title={words.existing}>
          <ul className="choices">
            {applications.map((application) => (
              <ApplicationCard
                key={application.id}
                application={application}
                call={calls.find(({ id }) => id === application.call)}
              />
            ))}
          </ul>
        </Section>
      )}
      {startable.length > 0 && (
        <Section id="commencer" title={words.startTitle} lead={words.startText}>
          <ul className="choices">
            {startable.map((call) => (
              <StartCard key={call.id} call={call} />
            ))}
          </ul>
        </Section>
      )}
      {applications.length + startable.length === 0 && (
        <Empty title={words.nothingTitle} text={words.nothingText} />
      )}
    </>
  );
}
