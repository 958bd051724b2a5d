import { useQuery } from "@tanstack/react-query";
import type { Call, Evaluation, Lot } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { tell, type Told } from "../../../lib/statuses";
import { evaluationQuery } from "../../../lib/work";
import { issuing as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Status } from "../../../ui/Status";
import { Table } from "../../../ui/Table";
import { colleaguesQuery } from "../api";
import { DismissButton } from "./DismissButton";
import { EvaluatorForm } from "./EvaluatorForm";

type Seat = Evaluation["evaluators"][number];

const PROGRESS = { PENDING: "todo", FREE: "doing", TIED: "stopped", SUBMITTED: "done" } as const;

const seatStatus = ({ declaration, submitted }: Seat): Told =>
  tell(PROGRESS, words.seat, submitted ? "SUBMITTED" : declaration);

/** A declaration stays with the file of the selection, and so does whoever made it. */
const mayLeave = ({ declaration }: Seat) => declaration === "PENDING";

/** Who judges the offers for a lot and how far each of them is; whoever has not begun may leave. */
export function Evaluators({ call, lot }: { call: Call; lot: Lot }) {
  const { organisation } = useSession();
  const colleagues = useQuery(colleaguesQuery(organisation?.id ?? ""));
  const evaluation = useQuery(evaluationQuery(call.id, lot.number));
  return (
    <Loaded query={evaluation}>
      {({ evaluators }) => (
        <Loaded query={colleagues}>
          {(people) => {
            const named = ({ person }: Seat) =>
              people.find(({ id }) => id === person)?.name ?? words.stranger;
            const acts = evaluators.some(mayLeave)
              ? [
                  {
                    title: words.act,
                    cell: (seat: Seat) =>
                      mayLeave(seat) && (
                        <DismissButton
                          call={call.id}
                          number={lot.number}
                          person={seat.person}
                          name={named(seat)}
                        />
                      ),
                  },
                ]
              : [];
            return (
              <>
                {evaluators.length === 0 ? (
                  <p className="soft">{words.noEvaluator}</p>
                ) : (
                  <Table
                    caption={words.evaluators(lot.number)}
                    rows={evaluators}
                    keyOf={({ person }) => person}
                    columns={[
                      { title: words.evaluator, cell: named },
                      { title: words.state, cell: (seat) => <Status told={seatStatus(seat)} /> },
                      ...acts,
                    ]}
                  />
                )}
                <EvaluatorForm
                  call={call}
                  lot={lot}
                  people={people.filter(
                    ({ id }) => !evaluators.some(({ person }) => person === id),
                  )}
                />
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
