import { useQuery } from "@tanstack/react-query";
import type { Call, Seminar } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { callQuery, seminarQuery } from "../../../lib/resources";
import { seminarStatus } from "../../../lib/statuses";
import { preparation as words, seminars } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { DatesForm } from "../components/DatesForm";
import { LiveForm, MinorsForm } from "../components/OpeningForms";
import { ProgrammeForm } from "../components/ProgrammeForm";
import { SeatingForm } from "../components/SeatingForm";
import { Versions } from "../components/Versions";

const OPEN = ["REGISTRATION_OPEN", "READY"];

/** What the selected structure brings before the committee: dates, then a programme. */
export default function PreparationPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <OfItsCall seminar={known} />}</LoadedPage>;
}

function OfItsCall({ seminar }: { seminar: Seminar }) {
  const call = useQuery(callQuery(seminar.call));
  return (
    <LoadedPage query={call}>
      {(known) => <Preparation seminar={seminar} call={known} />}
    </LoadedPage>
  );
}

function Preparation({ seminar, call }: { seminar: Seminar; call: Call }) {
  const title = seminar.publicLabel ?? seminars.kind;
  const standing = seminarStatus(seminar.status);
  const cancelled = seminar.status === "CANCELLED";
  const over = standing.progress === "done" || cancelled;
  return (
    <>
      <Breadcrumbs trail={[{ to: `/seminaires/${seminar.id}`, label: title }]} here={words.kind} />
      <Page
        kind={words.kind}
        title={title}
        lead={
          <>
            <Status told={standing} />
            {over && <p>{cancelled ? words.stopped : words.over}</p>}
          </>
        }
      >
        <Section id="dates" title={words.dates} {...(!over && { lead: words.datesLead })}>
          {seminar.date ? (
            <p>{words.dateSet(longDate(seminar.date))}</p>
          ) : (
            !over && <DatesForm seminar={seminar.id} />
          )}
        </Section>
        {!over && (
          <Section id="places" title={words.seating} lead={words.seatingLead}>
            {!OPEN.includes(seminar.status) && <SeatingForm seminar={seminar.id} call={call} />}
            <MinorsForm seminar={seminar.id} />
          </Section>
        )}
        {!over && seminar.date && (
          <Section id="direct" title={seminars.live} lead={words.liveOptional}>
            <LiveForm seminar={seminar} date={seminar.date} />
          </Section>
        )}
        <Section
          id="programme"
          title={words.programmes}
          {...(!over && { lead: words.programmesLead })}
        >
          {!over && <ProgrammeForm seminar={seminar.id} call={call} />}
          <Versions seminar={seminar.id} />
        </Section>
      </Page>
    </>
  );
}
