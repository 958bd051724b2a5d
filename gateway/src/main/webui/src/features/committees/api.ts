import { queryOptions } from "@tanstack/react-query";
import type { Committee, DecidedProgramme, Decision, Motion, Vote } from "../../lib/committees";
import { answer, client } from "../../lib/http";

export const committeeQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id],
    queryFn: () => answer(client.GET("/api/v1/committees/{id}", { params: { path: { id } } })),
  });

const seen = (version: number) => ({ "If-Match": `"${version}"` });

export const constitute = ({ id, version }: Committee) =>
  answer(
    client.POST("/api/v1/committees/{id}/constitution", {
      params: { path: { id }, header: seen(version) },
    }),
  );

export const propose = (id: string, body: Motion) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions", {
      params: { path: { id } },
      body: body,
    }),
  );

export const programmeQuery = (id: string, decision: string) =>
  queryOptions({
    queryKey: ["committees", id, "decisions", decision, "programme"],
    queryFn: (): Promise<DecidedProgramme> =>
      answer(
        client.GET("/api/v1/committees/{id}/decisions/{decision}/programme", {
          params: { path: { id, decision } },
        }),
      ),
  });

export const vote = (id: string, decision: Decision, choice: Vote) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/votes", {
      params: { path: { id, decision: decision.id } },
      body: { choice, change: decision.mine !== undefined },
    }),
  );

export const close = (id: string, { id: decision, version }: Decision) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/closure", {
      params: { path: { id, decision }, header: seen(version) },
    }),
  );

export const recuse = (id: string, { id: decision }: Decision) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/recusals", {
      params: { path: { id, decision } },
    }),
  );
