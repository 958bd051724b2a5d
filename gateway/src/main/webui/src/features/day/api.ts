import { queryOptions } from "@tanstack/react-query";
import type { Closure } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export type HalfDay = "MORNING" | "AFTERNOON";

export const gaugeQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "gauge"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/gauge", { params: { path: { id } } })),
  });

export const registrationsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "registrations"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/seminars/{id}/registrations", {
            params: { path: { id }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const sheetQuery = (id: string, halfDay: HalfDay) =>
  queryOptions({
    queryKey: ["seminars", id, "attendance", halfDay],
    queryFn: () =>
      answer(
        client.GET("/api/v1/seminars/{id}/attendance/{halfDay}", {
          params: { path: { id, halfDay } },
        }),
      ),
  });

/** What people need; only the person in charge reads it. */
export const needsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "arrangements"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/arrangements", { params: { path: { id } } })),
    retry: false,
  });

export const pastillesQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "pastilles"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/pastilles", { params: { path: { id } } })),
  });

export const checkIn = (id: string, badge: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/check-ins", { params: { path: { id } }, body: { badge } }),
  );

export const closeSheet = (id: string, halfDay: HalfDay, organiser: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/attendance/{halfDay}/closure", {
      params: { path: { id, halfDay } },
      body: { organiser } as Closure,
    }),
  );
