import { useQuery } from "@tanstack/react-query";
import type { ComparedOffer, Evaluation } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { euros } from "../../../lib/numbers";
import { evaluation as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { comparisonQuery } from "../api";
import { Gaps } from "./Gaps";
import { MarksForm } from "./MarksForm";
import { Ranking } from "./Ranking";
import { ReportPart } from "./ReportPart";

/** The offers for one lot side by side, then the marks, the order and the report. */
export function Comparison({ call, evaluation }: { call: string; evaluation: Evaluation }) {
  const comparison = useQuery(comparisonQuery(call, evaluation.number));
  const marking = evaluation.declaration === "FREE" && !evaluation.submitted;
  return (
    <Loaded query={comparison}>
      {(compared) => (
        <>
          <Table
            caption={words.offers}
            rows={compared.offers}
            keyOf={({ bid }) => bid}
            columns={columns}
          />
          {compared.offers.map((offer) => (
            <details key={offer.bid} className="card">
              <summary>{words.proposalOf(offer.candidate || words.nameless)}</summary>
              <p className="prose-lines">{offer.offer.proposal}</p>
              {offer.offer.sequencing && (
                <p className="prose-lines">{words.sequencing(offer.offer.sequencing)}</p>
              )}
              {offer.offer.interviews && <p>{words.interviews(offer.offer.interviews)}</p>}
              {offer.offer.partners.map(({ name, interest }) => (
                <p key={name}>{words.partner(name, interest)}</p>
              ))}
              {offer.europeanMoneyDeclared && <p>{words.european}</p>}
            </details>
          ))}
          {marking && <MarksForm call={call} evaluation={evaluation} compared={compared} />}
          {!marking && !compared.revealed && <p>{words.waiting}</p>}
          {compared.revealed && <Ranking compared={compared} />}
          {compared.revealed && <Gaps call={call} number={evaluation.number} compared={compared} />}
          {compared.revealed && <ReportPart call={call} number={evaluation.number} />}
        </>
      )}
    </Loaded>
  );
}

const columns = [
  {
    title: words.candidate,
    cell: ({ candidate, memberOfIssuer }: ComparedOffer) =>
      `${candidate || words.nameless}${memberOfIssuer ? ` ${words.member}` : ""}`,
  },
  { title: words.receivedAt, cell: ({ receivedAt }: ComparedOffer) => moment(receivedAt) },
  {
    title: words.net,
    cell: ({ offer }: ComparedOffer) => euros(offer.totalCents),
    numeric: true,
  },
  { title: words.tax, cell: ({ offer }: ComparedOffer) => euros(offer.taxCents), numeric: true },
  {
    title: words.compared,
    cell: ({ comparedCents }: ComparedOffer) => euros(comparedCents),
    numeric: true,
  },
];
