import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";
import { partnersQuery } from "./api";

/** An act on partners; the list is read again after it. */
export function usePartnerAct<V, R>(act: (what: V) => Promise<R>, said: (result: R) => string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      notices.say(said(result));
      await queries.invalidateQueries(partnersQuery);
    },
  });
}
