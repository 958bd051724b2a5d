import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** An act on a subscription; everything known of the subscriptions is read again after it. */
export function useAct<V, R>(act: (what: V) => Promise<R>, said: (result: R) => string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      notices.say(said(result));
      await queries.invalidateQueries({ queryKey: ["webhooks"] });
    },
  });
}
