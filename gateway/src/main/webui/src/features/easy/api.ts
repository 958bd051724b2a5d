import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "../../lib/http";

/** When the day begins and ends, once its programme is validated. */
export const hoursQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "hours"],
    queryFn: async () => {
      const { items } = await answer(
        client.GET("/api/v1/seminars/{id}/programme", { params: { path: { id } } }),
      );
      const ends = items.map(({ endsAt }) => endsAt).toSorted();
      return { from: items[0]?.startsAt, to: ends.at(-1) };
    },
    retry: false,
  });
