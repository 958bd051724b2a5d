import { queryOptions } from "@tanstack/react-query";
import type {
  AskedPerson,
  Attendee,
  DeliveredEpisode,
  DeliveredPhotograph,
  DeliverableDetails,
  NewConsents,
  NewEpisode,
  PhotographDetails,
  InterviewSeries,
} from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const PAGE = { limit: 100 };

export const deliverableQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id],
    queryFn: (): Promise<DeliverableDetails> =>
      answer(client.GET("/api/v1/media/deliverables/{id}", { params: { path: { id } } })),
  });

export const deliveredPhotographsQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "photographs"],
    queryFn: (): Promise<DeliveredPhotograph[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/deliverables/{id}/photographs", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const deliveredEpisodesQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "episodes"],
    queryFn: (): Promise<DeliveredEpisode[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/deliverables/{id}/episodes", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "series"],
    queryFn: (): Promise<InterviewSeries> =>
      answer(client.GET("/api/v1/media/deliverables/{id}/series", { params: { path: { id } } })),
  });

export const peopleQuery = (seminar: string) =>
  queryOptions({
    queryKey: ["people", seminar],
    queryFn: (): Promise<AskedPerson[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/seminars/{seminar}/people", {
            params: { path: { seminar }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const attendeesQuery = (seminar: string) =>
  queryOptions({
    queryKey: ["attendees", seminar],
    queryFn: async (): Promise<Attendee[]> =>
      (
        await answer(
          client.GET("/api/v1/media/seminars/{seminar}/attendees", {
            params: { path: { seminar } },
          }),
        )
      ).items,
  });

export const describePhotograph = (id: string, details: PhotographDetails) =>
  answer(
    client.PUT("/api/v1/media/photographs/{id}/description", {
      params: { path: { id } },
      body: details as Required<PhotographDetails>,
    }),
  );

export const tagPhotograph = (id: string, people: string[]) =>
  answer(
    client.PUT("/api/v1/media/photographs/{id}/people", {
      params: { path: { id } },
      body: { people },
    }),
  );

export const publishPhotograph = (id: string) =>
  answer(client.POST("/api/v1/media/photographs/{id}/publication", { params: { path: { id } } }));

export const addEpisode = (id: string, episode: NewEpisode) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/episodes", {
      params: { path: { id } },
      body: episode,
    }),
  );

export const transcribe = (id: string, vtt: string) =>
  answer(
    client.PUT("/api/v1/media/episodes/{id}/transcript", {
      params: { path: { id } },
      body: { vtt },
    }),
  );

export const confirmEpisode = (id: string, spokenMention: boolean, attendance: boolean) =>
  answer(
    client.POST("/api/v1/media/episodes/{id}/confirmations", {
      params: { path: { id } },
      body: { spokenMention, attendance },
    }),
  );

export const publishEpisode = (id: string) =>
  answer(client.POST("/api/v1/media/episodes/{id}/publication", { params: { path: { id } } }));

export const askConsents = (asked: Omit<NewConsents, "registration" | "name" | "email">) =>
  answer(client.POST("/api/v1/media/consents", { body: asked as NewConsents }));

export const sendLetter = (person: string) =>
  answer(client.POST("/api/v1/media/consents/{person}/letters", { params: { path: { person } } }));
