import { queryOptions } from "@tanstack/react-query";
import type { NewPartnership, NewRecording } from "../../lib/api";
import { answer, client, orNothing } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });

/** What the seminar leaves; nothing while it is not written. */
export const restitutionQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "restitution"],
    queryFn: () => orNothing(answer(client.GET("/api/v1/seminars/{id}/restitution", at(id)))),
  });

export const tellPartnership = (id: string, body: NewPartnership) =>
  answer(client.POST("/api/v1/seminars/{id}/partnerships", { ...at(id), body }));

export const confirmPartnership = (id: string, partnership: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/partnerships/{partnership}/confirmation", {
      params: { path: { id, partnership } },
    }),
  );

/** Rejects with a Problem that names the speakers who have not agreed. */
export const publishRecording = (id: string, session: string, body: NewRecording) =>
  answer(
    client.POST("/api/v1/seminars/{id}/live-sessions/{session}/recording", {
      params: { path: { id, session } },
      body,
    }),
  );
