import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callsQuery } from "../../lib/resources";
import { useNotices } from "../../ui/notices";

/** An act of the issuer on a call; everything known of the calls is read again after it. */
export function useAct<V, R>(act: (what: V) => Promise<R>, said: (result: R) => string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      notices.say(said(result));
      await queries.invalidateQueries(callsQuery);
    },
  });
}
