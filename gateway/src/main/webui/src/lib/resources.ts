import { queryOptions } from "@tanstack/react-query";
import { answer, client, newestFirst } from "./http";

/** As many as a service gives at once. */
const PAGE = { limit: 100 };

/** The reads that several features share; every copy lives in the query cache, once. */
export const callsQuery = queryOptions({
  queryKey: ["calls"],
  queryFn: () =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/calls", { params: { query: { ...PAGE, after } } })),
    ),
});

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ["calls", id],
    queryFn: () => answer(client.GET("/api/v1/calls/{id}", { params: { path: { id } } })),
  });

export const lotsQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "lots"],
    queryFn: () =>
      answer(client.GET("/api/v1/calls/{id}/lots", { params: { path: { id: call } } })),
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ["organisations", id],
    queryFn: () => answer(client.GET("/api/v1/organisations/{id}", { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const seminarQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}", { params: { path: { id } } })),
  });

export const seminarsQuery = (call: string) =>
  queryOptions({
    queryKey: ["seminars", { call }],
    queryFn: () =>
      newestFirst((after) =>
        answer(client.GET("/api/v1/seminars", { params: { query: { call, ...PAGE, after } } })),
      ),
  });
