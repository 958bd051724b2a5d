import { queryOptions } from "@tanstack/react-query";
import type { NewRegistration, ProgrammeItem } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";
import { Problem } from "../../lib/problem";

const NOT_FOUND = 404;

/** The validated programme; nothing while the committee has not validated any. */
export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "programme"],
    queryFn: async () => {
      try {
        return await answer(
          client.GET("/api/v1/seminars/{id}/programme", { params: { path: { id } } }),
        );
      } catch (error) {
        if (error instanceof Problem && error.status === NOT_FOUND) {
          return null;
        }
        throw error;
      }
    },
  });

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
