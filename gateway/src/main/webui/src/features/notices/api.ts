import { queryOptions } from "@tanstack/react-query";
import type { Notice } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const ALL = "/api/v1/notifications/notices";

export const noticesQuery = queryOptions({
  queryKey: ["notices"],
  queryFn: () =>
    newestFirst<Notice>((after) =>
      answer(client.GET(ALL, { params: { query: { limit: 100, after } } })),
    ),
});

export const preferencesQuery = queryOptions({
  queryKey: ["notices", "preferences"],
  queryFn: () => answer(client.GET(`${ALL}/preferences`)),
});

export const readUpTo = (upTo: string) =>
  answer(client.POST(`${ALL}/readings`, { body: { upTo } }));

export const mute = (muted: string[]) =>
  answer(client.PUT(`${ALL}/preferences`, { body: { muted } }));
