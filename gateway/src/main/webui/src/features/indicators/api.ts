import { queryOptions } from "@tanstack/react-query";
import type { Deliverable, Reading } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

/** Who is registered to a seminar, category by category; a few people are not counted out loud. */
export const meterQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "meter"],
    queryFn: async (): Promise<Reading[]> =>
      (await answer(client.GET("/api/v1/seminars/{id}/meter", { params: { path: { id } } }))).items,
  });

export const deliverablesQuery = (call: string) =>
  queryOptions({
    queryKey: ["deliverables", { call }],
    queryFn: (): Promise<Deliverable[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/deliverables", {
            params: { query: { call, limit: 100, after } },
          }),
        ),
      ),
  });
