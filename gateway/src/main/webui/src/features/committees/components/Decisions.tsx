import { useQuery } from "@tanstack/react-query";
import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { decisionsQuery } from "../../../lib/work";
import type { Rights } from "../rights";
import { DecisionCard } from "./DecisionCard";

/** The register of a committee, the newest decision first. */
export function Decisions({ committee, rights }: { committee: Committee; rights: Rights }) {
  const decisions = useQuery(decisionsQuery(committee.id));
  return (
    <Loaded query={decisions}>
      {(known) =>
        known.length === 0 ? (
          <Empty title={words.noDecision} text={words.noDecisionText} />
        ) : (
          <ol className="bids">
            {known.map((decision) => (
              <DecisionCard
                key={decision.id}
                committee={committee}
                decision={decision}
                rights={rights}
              />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
