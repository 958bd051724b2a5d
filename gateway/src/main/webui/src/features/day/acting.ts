import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** Something that is done on the day; everything known of the seminar is read again after it. */
export function useStep<V, R>(seminar: string, step: (what: V) => Promise<R>, said: string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: step,
    onSuccess: async () => {
      notices.say(said);
      await queries.invalidateQueries({ queryKey: ["seminars", seminar] });
    },
  });
}
