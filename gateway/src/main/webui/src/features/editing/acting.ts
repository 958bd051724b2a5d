import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callsQuery } from "../../lib/resources";
import { editing } from "../../texts";
import { useNotices } from "../../ui/notices";

/** A change of what a call says; everything known of the calls is read again after it. */
export function useEditing(edit: (values: FormData) => Promise<unknown>) {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: edit,
    onSuccess: async () => {
      notices.say(editing.saved);
      await queries.invalidateQueries(callsQuery);
    },
  });
}

export const text = (values: FormData, name: string) => values.get(name)?.toString() ?? "";
