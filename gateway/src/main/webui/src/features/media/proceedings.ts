import { queryOptions } from "@tanstack/react-query";
import type { DocumentCheck, Quote, Version, VersionDifferences } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export const submitDocument = (id: string, title: string, file: string) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/documents", {
      params: { path: { id } },
      body: { title, file },
    }),
  );

export const publishProceedings = (id: string) =>
  answer(client.POST("/api/v1/media/deliverables/{id}/publication", { params: { path: { id } } }));

export const quotesQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "quotes"],
    queryFn: (): Promise<Quote[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/deliverables/{id}/quotes", {
            params: { path: { id }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const quotePerson = (id: string, person: string, text: string) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/quotes", {
      params: { path: { id } },
      body: { person, text },
    }),
  );

export const easySummaryQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "easy-summary"],
    queryFn: async (): Promise<string> =>
      (
        await answer(
          client.GET("/api/v1/media/deliverables/{id}/easy-summary", { params: { path: { id } } }),
        )
      ).text,
  });

export const writeEasySummary = (id: string, text: string) =>
  answer(
    client.PUT("/api/v1/media/deliverables/{id}/easy-summary", {
      params: { path: { id } },
      body: { text },
    }),
  );

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["deliverables", id, "versions"],
    queryFn: (): Promise<Version[]> =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/media/deliverables/{id}/submissions", {
            params: { path: { id }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const differencesQuery = (id: string, older: number, newer: number) =>
  queryOptions({
    queryKey: ["deliverables", id, "versions", older, newer],
    queryFn: (): Promise<VersionDifferences> =>
      answer(
        client.GET("/api/v1/media/deliverables/{id}/submissions/{older}/differences/{newer}", {
          params: { path: { id, older, newer } },
        }),
      ),
    enabled: older > 0,
  });

/** What was found in the document that counts; a text that was typed has none. */
export const documentQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["deliverables", id, "document", number],
    queryFn: (): Promise<DocumentCheck> =>
      answer(
        client.GET("/api/v1/media/deliverables/{id}/submissions/document", {
          params: { path: { id } },
        }),
      ),
    retry: false,
  });
