import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";

/** An act on one's own notices; all of them are read again after it. */
export function useAct<V, R>(act: (what: V) => Promise<R>, said: string) {
  const queries = useQueryClient();
  const messages = useNotices();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      messages.say(said);
      await queries.invalidateQueries({ queryKey: ["notices"] });
    },
    onError: messages.fail,
  });
}
