import { useQuery } from "@tanstack/react-query";
import type { Seminar, Sheet as Known } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { day as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { type HalfDay, scanAddress, sheetQuery } from "../attendance";
import { ClosingForm } from "./ClosingForm";
import { CorrectionForm } from "./CorrectionForm";
import { Corrections } from "./Corrections";
import { RemoteForm } from "./RemoteForm";
import { SheetLines } from "./SheetLines";
import { SignForm } from "./SignForm";

interface SheetProps {
  seminar: Seminar;
  halfDay: HalfDay;
}

/** The sheet of a half-day: who signed and how, its closing, and what was corrected since. */
export function Sheet({ seminar, halfDay }: SheetProps) {
  const runs = useSession().runs(seminar.holder);
  const sheet = useQuery(sheetQuery(seminar.id, halfDay));
  return (
    <Loaded query={sheet}>
      {(known) => (
        <>
          <h3>{words.halfDays[halfDay]}</h3>
          <SheetLines halfDay={halfDay} lines={known.lines} />
          {known.closedAt !== undefined && (
            <>
              <Closing seminar={seminar} halfDay={halfDay} sheet={known} />
              <Corrections corrections={known.corrections} />
            </>
          )}
          {runs && <Acts seminar={seminar} halfDay={halfDay} sheet={known} />}
        </>
      )}
    </Loaded>
  );
}

/** Who closed it and when, and the paper sheet where there is one. */
const Closing = ({ seminar, halfDay, sheet }: SheetProps & { sheet: Known }) => (
  <>
    <p>{words.closed(moment(sheet.closedAt ?? ""), sheet.organiser ?? "")}</p>
    {sheet.scanDigest && (
      <p>
        <OutsideLink href={scanAddress(seminar.id, halfDay)}>
          {words.readScan(words.halfDays[halfDay])}
        </OutsideLink>
      </p>
    )}
  </>
);

/** What the organiser may still do with it: have it signed until it is closed, then correct it. */
function Acts({
  seminar: { id },
  halfDay,
  sheet: { closedAt, lines },
}: SheetProps & { sheet: Known }) {
  if (closedAt !== undefined) {
    return <CorrectionForm seminar={id} halfDay={halfDay} />;
  }
  const unsigned = lines
    .filter(({ present }) => !present)
    .map(({ registration, givenName, familyName }) => ({
      id: registration,
      label: `${givenName} ${familyName}`,
    }));
  return (
    <>
      <SignForm seminar={id} halfDay={halfDay} people={unsigned} />
      <RemoteForm seminar={id} halfDay={halfDay} people={unsigned} />
      <ClosingForm seminar={id} halfDay={halfDay} people={unsigned} />
    </>
  );
}
