import { type Query, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** What stays as it was read, because somebody may be writing upon it, is left alone. */
const mayMove = (query: Query) =>
  query.observers.every(({ options }) => options.staleTime !== Infinity);

/**
 * How many notices are not read, told by the server as it changes. Whatever is told to a person
 * changed something that concerns them: what is on screen is read again, and also when the line was
 * lost for a while and is back.
 */
export function useUnread(): number {
  const queries = useQueryClient();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let before: number | undefined;
    const stream = new EventSource("/api/v1/notifications/notices/stream");
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const now = (JSON.parse(data) as { unread: number }).unread;
      if (before !== undefined && before !== now) {
        void queries.invalidateQueries({ predicate: mayMove });
      }
      before = now;
      setUnread(now);
    };
    stream.onerror = () => {
      before = before === undefined ? undefined : NaN;
    };
    return () => stream.close();
  }, [queries]);
  return unread;
}
