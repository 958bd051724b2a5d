import { useLocation } from "wouter";
import type { CallSummary } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { applications as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useNotices } from "../../../ui/notices";
import { start } from "../api";
import { useWriting } from "../writing";

/** A call that the organisation has not answered yet. */
export function StartCard({ call }: { call: CallSummary }) {
  const [, navigate] = useLocation();
  const notices = useNotices();
  const starting = useWriting(start, ({ id }) => navigate(`/ma-candidature/${id}`));
  return (
    <li className="card choice">
      <div>
        <p className="choice-title">{call.title}</p>
        <p className="soft">{words.deadline(deadline(call.deadlineAt, call.deadlineZone))}</p>
      </div>
      <Button
        look="primary"
        isPending={starting.isPending}
        onPress={() => starting.mutate(call.id, { onError: notices.fail })}
      >
        {words.start} <span className="hidden">{words.startFor(call.title)}</span>
      </Button>
    </li>
  );
}
