import { useQuery } from "@tanstack/react-query";
import type { Seminar } from "../../../lib/api";
import { seminarQuery } from "../../../lib/resources";
import { reached } from "../../../lib/seminars";
import { useSession } from "../../../lib/session";
import { seminarStatus } from "../../../lib/statuses";
import { aftermath as words, seminars } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { Partnerships } from "../components/Partnerships";
import { Recordings } from "../components/Recordings";
import { RestitutionPart } from "../components/RestitutionPart";

/** Those who read what a seminar leaves without having held it. */
const READERS = ["issuer-admin", "auditor", "funder-observer"];

/** What a seminar leaves; any structure says here which partnership was born there. */
export default function AftermathPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <Aftermath seminar={known} />}</LoadedPage>;
}

function Aftermath({ seminar }: { seminar: Seminar }) {
  const { roles, runs } = useSession();
  const title = seminar.publicLabel ?? seminars.kind;
  const holds = runs(seminar.holder);
  return (
    <>
      <Breadcrumbs trail={[{ to: `/seminaires/${seminar.id}`, label: title }]} here={words.kind} />
      <Page
        kind={words.kind}
        title={title}
        lead={
          <>
            <Status told={seminarStatus(seminar.status)} />
            {holds && (
              <p className="page-note">
                <Link to={`/seminaires/${seminar.id}/dossier`}>{words.toFile}</Link>
              </p>
            )}
          </>
        }
      >
        {reached(seminar, "HELD") ? (
          <>
            {(holds || roles.some((role) => READERS.includes(role))) && (
              <Section id="restitution" title={words.restitution}>
                <RestitutionPart seminar={seminar.id} />
              </Section>
            )}
            <Section id="partenariats" title={words.partnerships} lead={words.partnershipsLead}>
              <Partnerships seminar={seminar} />
            </Section>
            {holds && <Recordings seminar={seminar.id} />}
          </>
        ) : (
          <Empty title={words.tooEarly} text={words.tooEarlyText} />
        )}
      </Page>
    </>
  );
}
