import { useQuery } from "@tanstack/react-query";
import type { Seminar } from "../../../lib/api";
import { callQuery, seminarQuery } from "../../../lib/resources";
import { reached } from "../../../lib/seminars";
import { useSession } from "../../../lib/session";
import { seminarStatus } from "../../../lib/statuses";
import { life, seminars, territory as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { CatererForm } from "../components/CatererActs";
import { Caterers, Venues } from "../components/Comparisons";
import { LifePart } from "../components/LifePart";
import { Partners } from "../components/Partners";
import { CategoryMeter, Tasks } from "../components/Standing";
import { TakenOverPart } from "../components/TakenOverPart";
import { TerritoryPart } from "../components/TerritoryPart";
import { VenueForm } from "../components/VenueForm";

/**
 * The file of a seminar: what its holder does on the territory, and how far it has come. An auditor
 * reads the same without the forms.
 */
export default function FilePage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <File seminar={known} />}</LoadedPage>;
}

function File({ seminar }: { seminar: Seminar }) {
  const call = useQuery(callQuery(seminar.call));
  const acts = useSession().runs(seminar.holder);
  const title = seminar.publicLabel ?? seminars.kind;
  return (
    <LoadedPage query={call}>
      {(known) => (
        <>
          <Breadcrumbs
            trail={[{ to: `/seminaires/${seminar.id}`, label: title }]}
            here={words.kind}
          />
          <Page
            kind={words.kind}
            title={title}
            lead={
              <>
                <Status told={seminarStatus(seminar.status)} />
                <p className="page-note">
                  <Link to={`/seminaires/${seminar.id}/journee`}>{words.toDay}</Link>
                  {reached(seminar, "HELD") && (
                    <>
                      {" · "}
                      <Link to={`/seminaires/${seminar.id}/suites`}>{life.toAftermath}</Link>
                    </>
                  )}
                </p>
              </>
            }
          >
            <Section
              id="vie"
              title={life.title}
              {...(seminar.status !== "CANCELLED" && { lead: life.lead })}
            >
              <LifePart seminar={seminar} />
            </Section>
            <Section id="offre" title={words.takenOver} lead={words.takenOverLead}>
              <TakenOverPart seminar={seminar.id} />
            </Section>
            <Section id="territoire" title={words.territory} lead={words.territoryLead}>
              <TerritoryPart seminar={seminar} acts={acts} />
            </Section>
            <Section id="taches" title={words.tasks}>
              <Tasks seminar={seminar.id} acts={acts} />
            </Section>
            <Section id="partenaires" title={words.partners} lead={words.partnersLead}>
              <Partners seminar={seminar.id} acts={acts} />
            </Section>
            <Section id="lieux" title={words.venues}>
              <Venues seminar={seminar.id} acts={acts} />
              {acts && <VenueForm seminar={seminar.id} />}
            </Section>
            <Section id="traiteurs" title={words.caterers}>
              <Caterers seminar={seminar.id} />
              {acts && <CatererForm seminar={seminar.id} />}
            </Section>
            <Section id="categories" title={words.meter}>
              <CategoryMeter seminar={seminar.id} call={known} />
            </Section>
          </Page>
        </>
      )}
    </LoadedPage>
  );
}
