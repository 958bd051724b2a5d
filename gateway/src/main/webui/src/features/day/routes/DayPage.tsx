import { useQuery } from "@tanstack/react-query";
import type { Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { seminarQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { day as words, seminars } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Booked } from "../components/Booked";
import { BookingForm } from "../components/BookingForm";
import { ConnectionLog } from "../components/ConnectionLog";
import { DoorForm } from "../components/DoorForm";
import { Meals } from "../components/Meals";
import { Needs } from "../components/Needs";
import { OfficerForm } from "../components/OfficerForm";
import { Pastilles } from "../components/Pastilles";
import { People } from "../components/People";
import { Seats } from "../components/Seats";
import { Sheet } from "../components/Sheet";

/** The day as its organiser leads it: who comes, the door, the sheets of both half-days. */
export default function DayPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <Day seminar={known} />}</LoadedPage>;
}

/** Who controls reads what was signed and booked; who organises does the rest. */
function Day({ seminar }: { seminar: Seminar }) {
  const { id, publicLabel, date, holder } = seminar;
  const runs = useSession().runs(holder);
  const title = publicLabel ?? seminars.kind;
  return (
    <>
      <Breadcrumbs trail={[{ to: `/seminaires/${id}`, label: title }]} here={words.kind} />
      <Page
        kind={words.kind}
        title={title}
        lead={<p>{date ? longDate(date) : seminars.dateMissing}</p>}
      >
        <Section id="places" title={words.gauge}>
          <Seats seminar={seminar} />
        </Section>
        {runs && <Welcome seminar={id} />}
        <Section id="amenagements" title={words.booked} lead={words.bookedLead}>
          <Booked seminar={id} />
          {runs && <BookingForm seminar={id} />}
        </Section>
        {runs && (
          <Section id="entree" title={words.door} lead={words.doorLead}>
            <DoorForm seminar={id} />
          </Section>
        )}
        <Section id="emargement" title={words.sheets} lead={words.sheetsLead}>
          <p>
            <a href={`/api/v1/seminars/${id}/attendance-sheet`}>{words.print}</a>
          </p>
          <Sheet seminar={seminar} halfDay="MORNING" />
          <Sheet seminar={seminar} halfDay="AFTERNOON" />
          <ConnectionLog seminar={id} />
        </Section>
      </Page>
    </>
  );
}

/** Who is expected, and all that must be ready for them. */
const Welcome = ({ seminar }: { seminar: string }) => (
  <>
    <Section id="inscriptions" title={words.people} lead={words.peopleLead}>
      <People seminar={seminar} />
    </Section>
    <Section id="besoins" title={words.needs} lead={words.needsLead}>
      <Needs seminar={seminar} />
      <OfficerForm seminar={seminar} />
    </Section>
    <Section id="pastilles" title={words.pastilles} lead={words.pastillesLead}>
      <Pastilles seminar={seminar} />
    </Section>
    <Section id="repas" title={words.meals} lead={words.mealsLead}>
      <Meals seminar={seminar} />
    </Section>
  </>
);
