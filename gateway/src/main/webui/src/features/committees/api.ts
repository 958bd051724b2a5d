import { queryOptions } from "@tanstack/react-query";
import type { Ballot, Committee, DecidedProgramme, Decision, Motion } from "../../lib/committees";
import { answer, client, seen } from "../../lib/http";

export const committeeQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id],
    queryFn: (): Promise<Committee> =>
      answer(client.GET("/api/v1/committees/{id}", { params: { path: { id } } })),
  });

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
      body,
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

export const vote = ({ committee: id, id: decision }: Decision, body: Ballot) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/votes", {
      params: { path: { id, decision } },
      body,
    }),
  );

export const close = ({ committee: id, id: decision, version }: Decision) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/closure", {
      params: { path: { id, decision }, header: seen(version) },
    }),
  );

export const defer = ({ committee: id, id: decision }: Decision, reason: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/deferral", {
      params: { path: { id, decision } },
      body: { reason },
    }),
  );

export const recuse = ({ committee: id, id: decision }: Decision) =>
  answer(
    client.POST("/api/v1/committees/{id}/decisions/{decision}/recusals", {
      params: { path: { id, decision } },
    }),
  );
