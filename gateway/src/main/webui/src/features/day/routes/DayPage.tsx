import { useQuery } from "@tanstack/react-query";
import { longDate } from "../../../lib/dates";
import { seminarQuery } from "../../../lib/resources";
import { day as words, seminars } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { DoorForm } from "../components/DoorForm";
import { Needs } from "../components/Needs";
import { OfficerForm } from "../components/OfficerForm";
import { Pastilles } from "../components/Pastilles";
import { People } from "../components/People";
import { Sheet } from "../components/Sheet";

/** The day as its organiser leads it: who comes, the door, the sheets of both half-days. */
export default function DayPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return (
    <LoadedPage query={seminar}>
      {({ publicLabel, date }) => {
        const title = publicLabel ?? seminars.kind;
        return (
          <>
            <Breadcrumbs trail={[{ to: `/seminaires/${id}`, label: title }]} here={words.kind} />
            <Page
              kind={words.kind}
              title={title}
              lead={<p>{date ? longDate(date) : seminars.dateMissing}</p>}
            >
              <Section id="inscriptions" title={words.people} lead={words.peopleLead}>
                <People seminar={id} />
              </Section>
              <Section id="besoins" title={words.needs} lead={words.needsLead}>
                <Needs seminar={id} />
                <OfficerForm seminar={id} />
              </Section>
              <Section id="pastilles" title={words.pastilles} lead={words.pastillesLead}>
                <Pastilles seminar={id} />
              </Section>
              <Section id="entree" title={words.door} lead={words.doorLead}>
                <DoorForm seminar={id} />
              </Section>
              <Section id="emargement" title={words.sheets} lead={words.sheetsLead}>
                <p>
                  <a href={`/api/v1/seminars/${id}/attendance-sheet`}>{words.print}</a>
                </p>
                <Sheet seminar={id} halfDay="MORNING" />
                <Sheet seminar={id} halfDay="AFTERNOON" />
              </Section>
            </Page>
          </>
        );
      }}
    </LoadedPage>
  );
}
