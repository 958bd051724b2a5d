import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Application } from "../../../lib/api";
import { Problem } from "../../../lib/problem";
import { begunQuery } from "../../../lib/work";
import { mailed as words } from "../../../texts";
import { useNotices } from "../../../ui/notices";
import { ProblemBox } from "../../../ui/ProblemBox";
import { attachMessage } from "../mailed";

/** The message that a file is entered from, as it was mailed. */
export function MessageFile({ entered }: { entered: Application }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const attaching = useMutation({
    mutationFn: (file: File) => attachMessage(entered.call, entered.id, file),
    onSuccess: (_, { name }) => {
      notices.say(words.attached(name));
      return queries.invalidateQueries(begunQuery(entered.call));
    },
  });
  return (
    <>
      {entered.files.length === 0 ? (
        <p className="soft">{words.noMessage}</p>
      ) : (
        <ul>
          {entered.files.map(({ id, name }) => (
            <li key={id}>{words.attached(name)}</li>
          ))}
        </ul>
      )}
      <label className="field">
        <span className="label">{words.attach}</span>
        <input
          type="file"
          accept=".eml,message/rfc822"
          disabled={attaching.isPending}
          onChange={({ currentTarget: { files } }) => files?.[0] && attaching.mutate(files[0])}
        />
      </label>
      {attaching.isPending && (
        <p role="status">
          {words.attaching(attaching.variables.name)} <progress />
        </p>
      )}
      {attaching.error instanceof Problem && <ProblemBox problem={attaching.error} />}
    </>
  );
}
