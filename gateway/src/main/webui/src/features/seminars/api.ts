import { queryOptions } from "@tanstack/react-query";
import type { NewLiveSession, NewRegistration, ProgrammeItem, SeatingRules } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export const programmesQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "programmes"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/seminars/{id}/programmes", {
            params: { path: { id }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const seriesQuery = (call: string) =>
  queryOptions({
    queryKey: ["seminars", "series", call],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/series/{call}", { params: { path: { call } } })),
  });

export const registrationFormQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "form"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/registration-form", { params: { path: { id } } })),
  });

export const conflictsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ["seminars", id, "programmes", version, "conflicts"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/seminars/{id}/programmes/{version}/conflicts", {
          params: { path: { id, version } },
        }),
      ),
  });

export const differencesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ["seminars", id, "programmes", version, "differences"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/seminars/{id}/programmes/{version}/differences", {
          params: { path: { id, version } },
        }),
      ),
  });

export const proposeDates = (id: string, dates: string[]) =>
  answer(
    client.POST("/api/v1/seminars/{id}/date-proposals", {
      params: { path: { id } },
      body: { dates },
    }),
  );

export const submitProgramme = (id: string, items: ProgrammeItem[]) =>
  answer(
    client.POST("/api/v1/seminars/{id}/programmes", { params: { path: { id } }, body: { items } }),
  );

export const setSeatingRules = (id: string, body: SeatingRules) =>
  answer(client.PUT("/api/v1/seminars/{id}/seating-rules", { params: { path: { id } }, body }));

export const expectMinors = (id: string, minorsExpected: boolean) =>
  answer(
    client.PUT("/api/v1/seminars/{id}/registration-form", {
      params: { path: { id } },
      body: { minorsExpected },
    }),
  );

export const scheduleLive = (id: string, body: NewLiveSession) =>
  answer(client.POST("/api/v1/seminars/{id}/live-sessions", { params: { path: { id } }, body }));

/** Rejects with a Problem; no seat is held before the link of the mail is followed. */
export const register = (id: string, body: NewRegistration) =>
  answer(client.POST("/api/v1/seminars/{id}/registrations", { params: { path: { id } }, body }));

export const sendLink = (id: string, email: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/registrations/links", {
      params: { path: { id } },
      body: { email },
    }),
  );
