import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** Adds to what a seminar leaves; everything known of it is read again after it. */
export function useAct<V, R>(seminar: string, act: (what: V) => Promise<R>, said: string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      notices.say(said);
      await queries.invalidateQueries({ queryKey: ["seminars", seminar] });
    },
  });
}
