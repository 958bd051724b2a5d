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

/**
 * A step without a form: a refusal is told at once, and where the seminar stands is read again, for
 * somebody else may have taken the step.
 */
export function useConfirmedStep<R>(seminar: string, step: () => Promise<R>, said: string) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: step,
    onSuccess: () => notices.say(said),
    onError: notices.fail,
    onSettled: () => queries.invalidateQueries({ queryKey: ["seminars", seminar] }),
  });
}
