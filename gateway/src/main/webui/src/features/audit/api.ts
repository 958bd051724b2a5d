import { infiniteQueryOptions } from "@tanstack/react-query";
import { answer, client } from "../../lib/http";

/** What is looked for; an empty answer to a question does not matter. */
export interface Search {
  subject?: string;
  person?: string;
  kind?: string;
}

export const trailQuery = (search: Search) =>
  infiniteQueryOptions({
    queryKey: ["audit", search],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET("/api/v1/audit", {
          params: { query: { ...search, limit: 50, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });

/** Where the whole trail can be downloaded. */
export const sheetAddress = (search: Search) =>
  `/api/v1/audit/export?${new URLSearchParams({ ...search }).toString()}`;
