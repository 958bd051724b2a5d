import { useMutation, useQueryClient } from "@tanstack/react-query";
import { mails } from "../../texts";
import { useNotices } from "../../ui/notices";
import { mailsQuery } from "../../lib/work";
import { release } from "./api";

/** Lets mails go; the log is read again after it. */
export function useRelease() {
  const queries = useQueryClient();
  const notices = useNotices();
  return useMutation({
    mutationFn: release,
    onSuccess: async ({ items }) => {
      notices.say(mails.released(items.length));
      await queries.invalidateQueries(mailsQuery);
    },
    onError: notices.fail,
  });
}
