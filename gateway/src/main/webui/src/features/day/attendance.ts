import { queryOptions } from "@tanstack/react-query";
import type { Closure, Connected, Correction, Drawn, Sheet } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";
import { liveSessionsQuery } from "../../lib/watching";

export type HalfDay = "MORNING" | "AFTERNOON";

const of = (id: string, halfDay: HalfDay) => ({ params: { path: { id, halfDay } } });

export const sheetQuery = (id: string, halfDay: HalfDay) =>
  queryOptions({
    queryKey: ["seminars", id, "attendance", halfDay],
    queryFn: (): Promise<Sheet> =>
      answer(client.GET("/api/v1/seminars/{id}/attendance/{halfDay}", of(id, halfDay))),
  });

/** Where the paper sheet is, as it was scanned. */
export const scanAddress = (id: string, halfDay: HalfDay) =>
  `/api/v1/seminars/${id}/attendance/${halfDay}/scan`;

/** The log of the live sessions of a seminar; nothing where it has none. */
export const connectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "connections"],
    queryFn: async ({ client: queries }) => {
      const { items } = await queries.fetchQuery(liveSessionsQuery(id));
      const logs = await Promise.all(items.map((session) => logOf(id, session.id)));
      return items.length === 0 ? null : logs.flat();
    },
  });

const logOf = (id: string, session: string) =>
  newestFirst<Connected>((after) =>
    answer(
      client.GET("/api/v1/seminars/{id}/live-sessions/{session}/connections", {
        params: { path: { id, session }, query: { limit: 100, after } },
      }),
    ),
  );

export const sign = (id: string, halfDay: HalfDay, body: Drawn) =>
  answer(
    client.POST("/api/v1/seminars/{id}/attendance/{halfDay}/signatures", {
      ...of(id, halfDay),
      body,
    }),
  );

export const noteConnection = (id: string, halfDay: HalfDay, registration: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/attendance/{halfDay}/connections", {
      ...of(id, halfDay),
      body: { registration },
    }),
  );

export const closeSheet = (id: string, halfDay: HalfDay, body: Closure) =>
  answer(
    client.POST("/api/v1/seminars/{id}/attendance/{halfDay}/closure", {
      ...of(id, halfDay),
      body,
    }),
  );

/** Adds a line to a closed sheet; what was there stays. */
export const correct = (id: string, halfDay: HalfDay, body: Correction) =>
  answer(
    client.POST("/api/v1/seminars/{id}/attendance/{halfDay}/corrections", {
      ...of(id, halfDay),
      body,
    }),
  );
