import { queryOptions } from "@tanstack/react-query";
import type { Besides, Booking } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

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

/** Invites the people of a file; tells of each line what became of it. */
export const importInvitees = (id: string, file: File) =>
  answer(
    client.POST("/api/v1/seminars/{id}/registrations/file", {
      params: { path: { id } },
      body: file as unknown as string,
      bodySerializer: (lines) => lines,
      headers: { "Content-Type": "text/csv" },
    }),
  );

/** The people of the organisation, one of whom may be put in charge. */
export const colleaguesQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["memberships", organisation],
    queryFn: async () =>
      (
        await answer(
          client.GET("/api/v1/memberships/{organisation}/members", {
            params: { path: { organisation } },
          }),
        )
      ).items,
  });

export const appoint = (id: string, person: string) =>
  answer(
    client.PUT("/api/v1/seminars/{id}/officer", { params: { path: { id } }, body: { person } }),
  );

export const checkIn = (id: string, badge: string) =>
  answer(
    client.POST("/api/v1/seminars/{id}/check-ins", { params: { path: { id } }, body: { badge } }),
  );

/** Says who else is in the room; what was said before is replaced. */
export const setBesides = (id: string, people: Besides[]) =>
  answer(
    client.PUT("/api/v1/seminars/{id}/people-besides", {
      params: { path: { id } },
      body: { people },
    }),
  );

export const mealsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "meals"],
    queryFn: () => answer(client.GET("/api/v1/seminars/{id}/meals", { params: { path: { id } } })),
  });

export const bookedQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "booked"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/booked-arrangements", { params: { path: { id } } })),
  });

export const book = (id: string, body: Booking) =>
  answer(
    client.POST("/api/v1/seminars/{id}/booked-arrangements", { params: { path: { id } }, body }),
  );
