import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";
import { committeesQuery } from "../../lib/work";

/** An act in a committee; everything known of the committees is read again after it. */
export function useAct<V, R>(act: (what: V) => Promise<R>, said: string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      notices.say(said);
      await queries.invalidateQueries(committeesQuery);
    },
  });
}
