import { useQuery } from "@tanstack/react-query";
import type { Application, Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { applications as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { applicationQuery, completionQuery } from "../api";
import { Bids } from "../components/Bids";
import { Completion } from "../components/Completion";
import { Deposit } from "../components/Deposit";
import { Files } from "../components/Files";
import { Involvement } from "../components/Involvement";
import { LetterPart } from "../components/LetterPart";
import { PartsForm } from "../components/PartsForm";
import { Receipts } from "../components/Receipts";
import { Standing } from "../components/Standing";

/** From here on the decisions are told. */
const TOLD = ["DECIDED", "CONCLUDED", "ARCHIVED"];

/** One file, from its first words to its receipt. */
export default function ApplicationPage({ id }: { id: string }) {
  const application = useQuery(applicationQuery(id));
  return (
    <LoadedPage query={application}>{(known) => <OfItsCall application={known} />}</LoadedPage>
  );
}

function OfItsCall({ application }: { application: Application }) {
  const call = useQuery(callQuery(application.call));
  return (
    <LoadedPage query={call}>
      {(known) => <ApplicationView application={application} call={known} />}
    </LoadedPage>
  );
}

function ApplicationView({ application, call }: { application: Application; call: Call }) {
  useMentionOf(call.publicity);
  const { organisation } = useSession();
  // A first version may still come late; one that was received is replaced before the deadline only.
  const writable =
    (application.status === "DRAFT" && ["PUBLISHED", "CLOSED"].includes(call.status)) ||
    (application.status === "SUBMITTED" && call.status === "PUBLISHED");
  const judged = ["OPENED", "IN_EVALUATION"].includes(call.status);
  const { data: asked } = useQuery({ ...completionQuery(application.id), enabled: judged });
  const completing = asked != null && !asked.completedAt;
  return (
    <>
      <Breadcrumbs trail={[{ to: "/ma-candidature", label: words.listTitle }]} here={call.title} />
      <Page
        {...(organisation && { kind: words.forOrganisation(organisation.name) })}
        title={call.title}
        lead={<p>{words.deadline(deadline(call.deadlineAt, call.deadlineZone))}</p>}
      >
        <Standing application={application} />
        <Receipts application={application} />
        {asked && <Completion application={application.id} asked={asked} />}
        {TOLD.includes(call.status) && (
          <>
            <LetterPart application={application.id} />
            <Involvement application={application.id} />
          </>
        )}
        {(writable || completing) && (
          <>
            <Section id="structure" title={words.parts} lead={words.partsLead}>
              <PartsForm application={application} />
            </Section>
            <Section id="offres" title={words.bids} lead={words.bidsLead}>
              <Bids application={application} call={call} />
            </Section>
            <Section id="fichiers" title={words.files} lead={words.filesLead}>
              <Files application={application} />
            </Section>
            {writable && (
              <Section id="depot" title={words.submission} lead={words.submissionLead}>
                <Deposit application={application} />
              </Section>
            )}
          </>
        )}
      </Page>
    </>
  );
}
