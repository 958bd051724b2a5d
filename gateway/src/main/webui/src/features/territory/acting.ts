import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** An entry in the file of a seminar; everything known of it is read again after it. */
export function useStep<V, R>(
  seminar: string,
  step: (what: V) => Promise<R>,
  said: (result: R) => string,
) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: step,
    onSuccess: async (result) => {
      notices.say(said(result));
      await queries.invalidateQueries({ queryKey: ["seminars", seminar] });
    },
  });
}
