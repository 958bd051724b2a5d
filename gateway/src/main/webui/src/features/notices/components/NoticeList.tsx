import type { Notice } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { notices as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Status } from "../../../ui/Status";
import { useAct } from "../acting";
import { readUpTo } from "../api";

/** What happened, the newest first; all can be marked as read at once. */
export function NoticeList({ notices }: { notices: Notice[] }) {
  const reading = useAct(readUpTo, words.allRead);
  const newest = notices[0];
  return (
    <>
      {newest && notices.some(({ read }) => !read) && (
        <Button isPending={reading.isPending} onPress={() => reading.mutate(newest.id)}>
          {words.readAll}
        </Button>
      )}
      <ul className="choices">
        {notices.map(({ id, kind, toldAt, read }) => (
          <li key={id} className="card choice">
            <div>
              <strong>{words.kinds[kind] ?? kind}</strong>
              <p className="soft">{moment(toldAt)}</p>
            </div>
            <Status
              told={
                read
                  ? { progress: "done", label: words.isRead }
                  : { progress: "todo", label: words.isNew }
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
