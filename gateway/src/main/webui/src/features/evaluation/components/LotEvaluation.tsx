import { useQuery } from "@tanstack/react-query";
import { evaluationQuery } from "../../../lib/work";
import { evaluation as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Comparison } from "./Comparison";
import { Declaration } from "./Declaration";

/** Where the evaluation of one lot stands, and what it asks of the person. */
export function LotEvaluation({ call, number }: { call: string; number: number }) {
  const evaluation = useQuery(evaluationQuery(call, number));
  return (
    <Loaded query={evaluation}>
      {(known) => {
        if (!known.candidates) {
          return <p>{words.sealed}</p>;
        }
        return known.declaration === "PENDING" ? (
          <Declaration call={call} number={number} candidates={known.candidates} />
        ) : (
          <Comparison call={call} evaluation={known} />
        );
      }}
    </Loaded>
  );
}
