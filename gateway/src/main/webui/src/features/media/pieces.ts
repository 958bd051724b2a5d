import { queryOptions } from "@tanstack/react-query";
import type { EpisodeDetails, Unseen } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export const describeEpisode = (id: string, details: EpisodeDetails) =>
  answer(
    client.PUT("/api/v1/media/episodes/{id}/description", {
      params: { path: { id } },
      body: details,
    }),
  );

export const removeEpisode = (id: string) =>
  answer(client.DELETE("/api/v1/media/episodes/{id}", { params: { path: { id } } }));

export const tagEpisode = (id: string, people: string[]) =>
  answer(
    client.PUT("/api/v1/media/episodes/{id}/people", {
      params: { path: { id } },
      body: { people },
    }),
  );

export const unpublishEpisode = (id: string, reason: string) =>
  answer(
    client.POST("/api/v1/media/episodes/{id}/removal", {
      params: { path: { id } },
      body: { reason },
    }),
  );

export const removePhotograph = (id: string) =>
  answer(client.DELETE("/api/v1/media/photographs/{id}", { params: { path: { id } } }));

export const unpublishPhotograph = (id: string, reason: string) =>
  answer(
    client.POST("/api/v1/media/photographs/{id}/removal", {
      params: { path: { id } },
      body: { reason },
    }),
  );

export const spokenQuery = (id: string, wanted: boolean) =>
  queryOptions({
    queryKey: ["episodes", id, "spoken"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/media/episodes/{id}/preview/transcript", { params: { path: { id } } }),
      ),
    enabled: wanted,
  });

export const notToPhotographQuery = (seminar: string) =>
  queryOptions({
    queryKey: ["not-to-photograph", seminar],
    queryFn: (): Promise<Unseen[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/seminars/{seminar}/not-to-photograph", {
            params: { path: { seminar }, query: { limit: 100, after } },
          }),
        ),
      ),
  });
