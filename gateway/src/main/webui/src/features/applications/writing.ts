import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Application } from "../../lib/api";
import { applicationsQuery } from "../../lib/work";
import { applicationQuery } from "./api";

/** A write whose answer is the application as it is from now on. */
export function useWriting<V>(
  write: (what: V) => Promise<Application>,
  then?: (written: Application) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async (written) => {
      queries.setQueryData(applicationQuery(written.id).queryKey, written);
      then?.(written);
      await queries.invalidateQueries({ ...applicationsQuery, exact: true });
    },
  });
}
