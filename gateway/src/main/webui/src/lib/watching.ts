import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "./http";

/** The moments of a seminar that are open to remote viewers. */
export const liveSessionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "live"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/live-sessions", { params: { path: { id } } })),
  });

/**
 * The address to watch at; a recorded session is joined only by who has read that it is. Who joins
 * from a place of their own is known in the log of connections.
 */
export const joinLive = (id: string, session: string, recordingKnown: boolean, place = "") =>
  answer(
    client.POST("/api/v1/seminars/{id}/live-sessions/{session}/connections", {
      params: { path: { id, session }, header: { "Rencontres-Place": place } },
      body: { recordingKnown },
    }),
  );
