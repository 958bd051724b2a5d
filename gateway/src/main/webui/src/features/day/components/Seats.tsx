import { useQuery } from "@tanstack/react-query";
import type { Seminar } from "../../../lib/api";
import { gaugeQuery } from "../../../lib/resources";
import { countingBesides } from "../../../lib/seminars";
import { useSession } from "../../../lib/session";
import { day as words, protocols } from "../../../texts";
import { Gauge } from "../../../ui/Gauge";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { RulesInForce } from "../../../ui/RulesInForce";
import { BesidesForm } from "./BesidesForm";

/** The seats, what limits them, and who else is in the room. */
export function Seats({ seminar: { id, date, holder } }: { seminar: Seminar }) {
  const { runs } = useSession();
  const gauge = useQuery(gaugeQuery(id));
  return (
    <Loaded query={gauge}>
      {(known) => {
        const besides = countingBesides(known);
        const taken = known.confirmed + known.offered + besides;
        return (
          <>
            <Gauge
              label={words.taken}
              value={taken}
              max={known.effective}
              told={words.gaugeTold(taken, known.effective, known.offered, known.waitlisted)}
            />
            <p className="soft">{words.gaugeWhy(known.gauge, known.room, known.protocol)}</p>
            <p>{words.onSite(known.onSite, besides)}</p>
            {date && <RulesInForce day={date} />}
            <p>
              <Link to="/regles-sanitaires">{protocols.all}</Link>
            </p>
            {runs(holder) && <BesidesForm seminar={id} known={known.besides} />}
          </>
        );
      }}
    </Loaded>
  );
}
