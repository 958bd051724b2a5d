import { useQuery } from "@tanstack/react-query";
import type { Call, Seminar } from "../../../lib/api";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery, seminarQuery } from "../../../lib/resources";
import { reached } from "../../../lib/seminars";
import { useSession } from "../../../lib/session";
import { seminarStatus } from "../../../lib/statuses";
import { day, easy, seminars as words, territory } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { LiveSessions } from "../components/LiveSessions";
import { ProgrammeView } from "../components/ProgrammeView";
import { RegistrationPart } from "../components/RegistrationPart";
import { SeminarKey } from "../components/SeminarKey";
import { SeriesPart } from "../components/SeriesPart";

/** One seminar, as everybody may see it: when, what, how many seats, and how to come. */
export default function SeminarPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <OfItsCall seminar={known} />}</LoadedPage>;
}

function OfItsCall({ seminar }: { seminar: Seminar }) {
  const call = useQuery(callQuery(seminar.call));
  return (
    <LoadedPage query={call}>
      {(known) => <SeminarView seminar={seminar} call={known} />}
    </LoadedPage>
  );
}

function SeminarView({ seminar, call }: { seminar: Seminar; call: Call }) {
  useMentionOf(call.publicity);
  const { runs, roles, person } = useSession();
  const planned = call.series.seminars.find(({ id }) => id === seminar.id);
  const title = seminar.publicLabel ?? planned?.publicLabel ?? words.kind;
  return (
    <>
      <Breadcrumbs trail={[{ to: `/appels/${call.id}`, label: call.title }]} here={title} />
      <Page
        kind={words.kind}
        title={title}
        lead={
          <>
            <Status told={seminarStatus(seminar.status)} />
            <p className="page-note">
              <Link to={`/seminaires/${seminar.id}/facile-a-lire`}>{easy.place}</Link>
            </p>
            {person && reached(seminar, "HELD") && (
              <p className="page-note">
                <Link to={`/seminaires/${seminar.id}/suites`}>{words.toAftermath}</Link>
              </p>
            )}
            {roles.includes("auditor") && (
              <p className="page-note">
                <Link to={`/seminaires/${seminar.id}/journee`}>{day.toSheets}</Link>
                {" · "}
                <Link to={`/seminaires/${seminar.id}/dossier`}>{territory.toFile}</Link>
              </p>
            )}
            {runs(seminar.holder) && (
              <p className="page-note">
                <Link to={`/seminaires/${seminar.id}/preparation`}>{words.prepare}</Link>
                {" · "}
                <Link to={`/seminaires/${seminar.id}/dossier`}>{territory.toFile}</Link>
              </p>
            )}
          </>
        }
        aside={<SeminarKey seminar={seminar} />}
      >
        <Section id="theme" title={words.about}>
          <SeriesPart call={seminar.call} publicLabel={title} />
        </Section>
        {seminar.status !== "CANCELLED" && (
          <Section id="programme" title={words.programme}>
            <ProgrammeView seminar={seminar.id} />
          </Section>
        )}
        <LiveSessions seminar={seminar.id} />
        <RegistrationPart seminar={seminar} call={call} />
      </Page>
    </>
  );
}
