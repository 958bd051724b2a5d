import { queryOptions } from "@tanstack/react-query";
import type { HealthProtocol } from "./api";
import { answer, client, newestFirst, orNothing } from "./http";

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

/** The seats of a seminar: how many there are, why, and how many are taken. */
export const gaugeQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "gauge"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/gauge", { params: { path: { id } } })),
  });

export const seminarsQuery = (call: string) =>
  queryOptions({
    queryKey: ["seminars", { call }],
    queryFn: () =>
      newestFirst((after) =>
        answer(client.GET("/api/v1/seminars", { params: { query: { call, ...PAGE, after } } })),
      ),
  });

/** The health rules that were noted, the newest first. */
export const protocolsQuery = queryOptions({
  queryKey: ["health-protocols"],
  queryFn: () =>
    newestFirst<HealthProtocol>((after) =>
      answer(
        client.GET("/api/v1/seminars/health-protocols", {
          params: { query: { limit: 100, after } },
        }),
      ),
    ),
});

/** The validated programme; nothing while the committee has not validated any. */
export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "programme"],
    queryFn: () =>
      orNothing(
        answer(client.GET("/api/v1/seminars/{id}/programme", { params: { path: { id } } })),
      ),
  });
