import type { ReactNode } from "react";
import { useSession } from "../../../lib/session";
import { today as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Page, Section } from "../../../ui/Page";
import type { Task } from "../task";
import { useTasks } from "../tasks";

/** The home page of those who signed in: what waits for them today, then what all may read. */
export default function TodayPage({ children }: { children: ReactNode }) {
  const { displayName, username, organisation } = useSession();
  const tasks = useTasks();
  return (
    <Page
      title={words.title(displayName ?? username ?? "")}
      {...(organisation && { lead: <p>{words.lead(organisation.name)}</p> })}
    >
      <Section id="a-faire" title={words.todo}>
        {tasks.length === 0 ? (
          <Empty title={words.none} text={words.noneText} />
        ) : (
          <ul className="choices">
            {tasks.map((task) => (
              <TaskCard key={task.to + task.what} task={task} />
            ))}
          </ul>
        )}
      </Section>
      {children}
    </Page>
  );
}

const TaskCard = ({ task: { to, what, about } }: { task: Task }) => (
  <li className="card choice">
    <div>
      <Link to={to}>{what}</Link>
      <p className="soft">{about}</p>
    </div>
  </li>
);
