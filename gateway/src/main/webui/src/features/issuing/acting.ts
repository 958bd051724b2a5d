import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callsQuery } from "../../lib/resources";
import { useNotices } from "../../ui/notices";

/** An act of the issuer on a call; what is known of the calls and their evaluations is read again after it. */
export function useAct<V, R>(act: (what: V) => Promise<R>, said: (result: R) => string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      notices.say(said(result));
      await Promise.all([
        queries.invalidateQueries(callsQuery),
        queries.invalidateQueries({ queryKey: ["evaluations"] }),
      ]);
    },
  });
}
