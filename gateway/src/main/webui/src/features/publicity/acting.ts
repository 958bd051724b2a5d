import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotices } from "../../ui/notices";
import { publicityQuery } from "./api";

/** An act on the publicity of a call; the measures are read again after it. */
export function usePublicity(
  call: string,
  act: (values: FormData) => Promise<unknown>,
  said: (values: FormData) => string,
) {
  const notices = useNotices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (_, values) => {
      notices.say(said(values));
      await queries.invalidateQueries(publicityQuery(call));
    },
  });
}

export const text = (values: FormData, name: string) => values.get(name)?.toString() ?? "";
