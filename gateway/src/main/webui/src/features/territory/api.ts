import { queryOptions } from "@tanstack/react-query";
import type {
  NewCaterer,
  NewContact,
  NewTerritorialPartner,
  NewTerritory,
  NewVenue,
  SubmittedTask,
  TaskCode,
} from "../../lib/api";
import { answer, client, orNothing } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });

export const tasksQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "tasks"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/tasks", at(id))),
  });

export const partnersQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "partners"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/partners", at(id))),
  });

export const venuesQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "venues"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/venues", at(id))),
  });

export const caterersQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "caterers"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/caterers", at(id))),
  });

export const meterQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "meter"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/meter", at(id))),
  });

export const takenOverQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "taken-over"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/taken-over", at(id))),
  });

/** The territory; nothing while none is assigned. */
export const territoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "territory"],
    queryFn: () => orNothing(answer(client.GET("/api/v1/seminars/{id}/territory", at(id)))),
  });

export const assignTerritory = (id: string, body: NewTerritory) =>
  answer(client.PUT("/api/v1/seminars/{id}/territory", { ...at(id), body }));

export const addContact = (id: string, partner: string, body: NewContact) =>
  answer(
    client.POST("/api/v1/seminars/{id}/partners/{partner}/contacts", {
      params: { path: { id, partner } },
      body,
    }),
  );

export const proposeVenue = (id: string, body: NewVenue) =>
  answer(client.POST("/api/v1/seminars/{id}/venues", { ...at(id), body }));

export const waiveVenue = (id: string, venue: string, reason: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/venues/{venue}/waiver", {
      params: { path: { id, venue } },
      body: { reason },
    }),
  );

export const confirmVenue = (id: string, venue: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/venues/{venue}/confirmation", {
      params: { path: { id, venue } },
    }),
  );

export const addCaterer = (id: string, body: NewCaterer) =>
  answer(client.POST("/api/v1/seminars/{id}/caterers", { ...at(id), body }));

export const chooseCaterer = (id: string, caterer: string, reason: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/caterers/{caterer}/choice", {
      params: { path: { id, caterer } },
      body: { reason },
    }),
  );

export const messagesQuery = (id: string, code: TaskCode) =>
  queryOptions({
    queryKey: ["seminars", id, "tasks", code, "messages"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/seminars/{id}/tasks/{code}/messages", {
          params: { path: { id, code }, query: { limit: 100 } },
        }),
      ),
  });

export const writeMessage = (id: string, code: TaskCode, text: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/tasks/{code}/messages", {
      params: { path: { id, code } },
      body: { text },
    }),
  );

export const submitTask = (id: string, code: TaskCode, body: SubmittedTask) =>
  answer(
    client.POST("/api/v1/seminars/{id}/tasks/{code}/submission", {
      params: { path: { id, code } },
      body,
    }),
  );

export const pictureAddress = (id: string, code: TaskCode) =>
  `/api/v1/seminars/${id}/tasks/${code}/picture`;

export const reviewTask = (id: string, code: TaskCode, accepted: boolean, comment: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/tasks/{code}/review", {
      params: { path: { id, code } },
      body: { accepted, comment },
    }),
  );

/** Adds the partners of a file; tells of each line what became of it. */
export const importPartners = (id: string, file: File) =>
  answer(
    client.POST("/api/v1/seminars/{id}/partners/file", {
      ...at(id),
      body: file as unknown as string,
      bodySerializer: (lines) => lines,
      headers: { "Content-Type": "text/csv" },
    }),
  );

export const addPartner = (id: string, body: NewTerritorialPartner) =>
  answer(client.POST("/api/v1/seminars/{id}/partners", { ...at(id), body }));
