import type { Seminar } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { life as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Closing, Holding } from "./Endings";
import { Readiness } from "./Readiness";
import { ReportPart } from "./ReportPart";

/** Nothing comes after these. */
const ENDED = ["CLOSED", "CANCELLED"];

/** What comes next, with what is missing for it; those who may act find the act itself. */
export const NextStep = ({ seminar }: { seminar: Seminar }) => (
  <>
    {!ENDED.includes(seminar.status) && <h3>{words.now}</h3>}
    <Step seminar={seminar} />
  </>
);

function Step({ seminar }: { seminar: Seminar }) {
  const runs = useSession().runs(seminar.holder);
  const preparation = `/seminaires/${seminar.id}/preparation`;
  switch (seminar.status) {
    case "DATE_VALIDATED":
      return (
        <>
          <p>{words.programmeText}</p>
          <Ways to={`${preparation}#programme`} label={words.toProgramme} shown={runs} />
        </>
      );
    case "REGISTRATION_OPEN":
      return (
        <>
          <Readiness seminar={seminar.id} acts={runs} />
          <Holding seminar={seminar} acts={runs} />
        </>
      );
    case "READY":
      return <Holding seminar={seminar} acts={runs} />;
    case "HELD":
      return <ReportPart seminar={seminar.id} acts={runs} />;
    case "REPORTED":
      return <Closing seminar={seminar.id} />;
    case "CLOSED":
      return <p>{words.closedText}</p>;
    case "CANCELLED":
      return <p>{words.cancelledText}</p>;
    default:
      return (
        <>
          <p>{seminar.status === "POSTPONED" ? words.postponedText : words.dateText}</p>
          <Ways to={`${preparation}#dates`} label={words.toDates} shown={runs} />
        </>
      );
  }
}

const Ways = ({ to, label, shown }: { to: string; label: string; shown: boolean }) => (
  <p>
    {shown && (
      <>
        <Link to={to}>{label}</Link>
        {" · "}
      </>
    )}
    <Link to="/comites">{words.toCommittees}</Link>
  </p>
);
