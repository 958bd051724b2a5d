import { queryOptions } from "@tanstack/react-query";
import type { Episode, Photograph } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const PAGE = { limit: 100 };

/* The same reads as on the screens where these things are shown: the cache holds them once. */

export const photographsQuery = queryOptions({
  queryKey: ["photographs"],
  queryFn: (): Promise<Photograph[]> =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/media/photographs", { params: { query: { ...PAGE, after } } })),
    ),
});

export const episodesQuery = queryOptions({
  queryKey: ["episodes"],
  queryFn: (): Promise<Episode[]> =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/media/episodes", { params: { query: { ...PAGE, after } } })),
    ),
});

export const partnersQuery = queryOptions({
  queryKey: ["partners"],
  queryFn: async () => (await answer(client.GET("/api/v1/partners"))).items,
});
