import { useQuery } from "@tanstack/react-query";
import type { Call, Task } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { territory as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { meterQuery, pictureAddress, tasksQuery } from "../api";
import { TaskThread } from "./TaskThread";

/** The tasks of the lot, and what was sent to show that each is done. */
export function Tasks({ seminar, acts }: { seminar: string; acts: boolean }) {
  const tasks = useQuery(tasksQuery(seminar));
  return (
    <Loaded query={tasks}>
      {({ items }) => (
        <>
          <Table
            caption={words.tasks}
            keyOf={({ code }) => code}
            rows={items}
            columns={[
              { title: words.task, cell: ({ label }) => label },
              { title: words.state, cell: ({ status }) => words.taskStatuses[status] },
              { title: words.proof, cell: (task) => <TaskProof seminar={seminar} task={task} /> },
            ]}
          />
          {acts &&
            items.map((task) => <TaskThread key={task.code} seminar={seminar} task={task} />)}
        </>
      )}
    </Loaded>
  );
}

const TaskProof = ({ seminar, task }: { seminar: string; task: Task }) => (
  <>
    {task.proof}
    {task.takenOn && (
      <p>
        <OutsideLink href={pictureAddress(seminar, task.code)}>
          {words.pictureOf(longDate(task.takenOn))}
        </OutsideLink>
      </p>
    )}
  </>
);

/** Who is registered and who speaks, in each of the eight categories. */
export function CategoryMeter({ seminar, call }: { seminar: string; call: Call }) {
  const meter = useQuery(meterQuery(seminar));
  const labels = new Map(call.participantCategories.map(({ code, label }) => [code, label]));
  return (
    <Loaded query={meter}>
      {({ items }) => (
        <Table
          caption={words.meter}
          keyOf={({ category }) => category}
          rows={items}
          columns={[
            { title: words.category, cell: ({ category }) => labels.get(category) ?? category },
            {
              title: words.registrants,
              cell: ({ registrants }) => registrants ?? words.masked,
              numeric: true,
            },
            { title: words.speakers, cell: ({ speakers }) => speakers, numeric: true },
            { title: words.state, cell: ({ missing }) => (missing ? words.missing : "") },
          ]}
        />
      )}
    </Loaded>
  );
}
