import type { Delivery } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import type { Progress } from "../../../lib/statuses";
import { webhooks as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useNotices } from "../../../ui/notices";
import { Status } from "../../../ui/Status";
import { type Column, Table } from "../../../ui/Table";
import { useAct } from "../acting";
import { replay } from "../api";

const PROGRESS: Record<Delivery["status"], Progress> = {
  PENDING: "doing",
  DELIVERED: "done",
  FAILED: "stopped",
  ABANDONED: "stopped",
};

/** « SeminarHeld » out of the full name of its type. */
const shortName = (type: string) => type.split(".").at(-2) ?? type;

/** The log of a subscription, with every attempt. */
export function DeliveryTable({ subscription, log }: { subscription: string; log: Delivery[] }) {
  const columns: Column<Delivery>[] = [
    {
      title: words.event,
      cell: ({ type, event }) => (
        <>
          {shortName(type)}
          <br />
          <small className="soft">{event}</small>
        </>
      ),
    },
    {
      title: words.state,
      cell: ({ status }) => (
        <Status told={{ progress: PROGRESS[status], label: words.states[status] }} />
      ),
    },
    { title: words.at, cell: ({ createdAt }) => moment(createdAt) },
    { title: words.attempts, cell: (delivery) => <Attempts delivery={delivery} /> },
    {
      title: words.replay,
      cell: (delivery) => <Replay subscription={subscription} delivery={delivery} />,
    },
  ];
  return <Table caption={words.logHelp} columns={columns} rows={log} keyOf={({ id }) => id} />;
}

const Attempts = ({ delivery: { attempts, nextAttemptAt } }: { delivery: Delivery }) => (
  <>
    <ol>
      {attempts.map(({ at, status, failure, milliseconds }) => (
        <li key={at}>
          {words.attempt(
            status === undefined ? words.failures[failure ?? "UNREACHABLE"] : String(status),
            milliseconds,
          )}
        </li>
      ))}
    </ol>
    {nextAttemptAt && <small className="soft">{words.next(moment(nextAttemptAt))}</small>}
  </>
);

function Replay({ subscription, delivery }: { subscription: string; delivery: Delivery }) {
  const notices = useNotices();
  const replaying = useAct(
    () => replay(subscription, delivery),
    () => words.replayed,
  );
  return delivery.status === "PENDING" ? null : (
    <Button
      isPending={replaying.isPending}
      onPress={() => replaying.mutate(undefined, { onError: notices.fail })}
    >
      {words.replay}
    </Button>
  );
}
