import type { Mail } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import type { Progress } from "../../../lib/statuses";
import { mails as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Status } from "../../../ui/Status";
import { type Column, Table } from "../../../ui/Table";
import { useRelease } from "../releasing";

const PROGRESS: Record<keyof typeof words.states, Progress> = {
  HELD: "todo",
  PENDING: "doing",
  SENT: "done",
  GIVEN_UP: "stopped",
  DROPPED: "stopped",
};

const columns: Column<Mail>[] = [
  { title: words.about, cell: ({ kind }) => words.kinds[kind] ?? kind },
  {
    title: words.state,
    cell: ({ status }) => {
      const state = status as keyof typeof words.states;
      return <Status told={{ progress: PROGRESS[state], label: words.states[state] }} />;
    },
  },
  { title: words.at, cell: ({ announcedAt }) => moment(announcedAt) },
  { title: words.tries, cell: ({ attempts }) => String(attempts), numeric: true },
  { title: words.retry, cell: (mail) => <Retry mail={mail} /> },
];

/** What became of every mail. */
export const MailTable = ({ mails }: { mails: Mail[] }) => (
  <Table caption={words.logLead} columns={columns} rows={mails} keyOf={({ id }) => id} />
);

function Retry({ mail: { id, status } }: { mail: Mail }) {
  const releasing = useRelease();
  return status === "GIVEN_UP" ? (
    <Button isPending={releasing.isPending} onPress={() => releasing.mutate([id])}>
      {words.retry}
    </Button>
  ) : null;
}
