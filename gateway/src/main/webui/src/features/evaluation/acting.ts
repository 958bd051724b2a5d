import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** An act of an evaluator; everything known of the call's evaluations is read again after it. */
export function useJudging<V>(call: string, act: (what: V) => Promise<unknown>, said: string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      notices.say(said);
      await queries.invalidateQueries({ queryKey: ["evaluations", call] });
    },
  });
}
