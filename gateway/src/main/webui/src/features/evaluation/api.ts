import { queryOptions } from "@tanstack/react-query";
import type { GapText, Interests, Marks, Signing } from "../../lib/api";
import { answer, client } from "../../lib/http";

const at = (call: string, number: number) => ({ params: { path: { id: call, number } } });

export const comparisonQuery = (call: string, number: number) =>
  queryOptions({
    queryKey: ["evaluations", call, number, "comparison"],
    queryFn: () =>
      answer(client.GET("/api/v1/calls/{id}/lots/{number}/comparison", at(call, number))),
  });

export const reportQuery = (call: string, number: number) =>
  queryOptions({
    queryKey: ["evaluations", call, number, "report"],
    queryFn: () => answer(client.GET("/api/v1/calls/{id}/lots/{number}/report", at(call, number))),
    retry: false,
  });

export const declare = (call: string, number: number, body: Interests) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/declarations", { ...at(call, number), body }),
  );

export const mark = (call: string, number: number, bid: string, body: Marks) =>
  answer(
    client.PUT("/api/v1/calls/{id}/lots/{number}/sheets/{bid}", {
      params: { path: { id: call, number, bid } },
      body,
    }),
  );

export const handIn = (call: string, number: number) =>
  answer(client.POST("/api/v1/calls/{id}/lots/{number}/scores", at(call, number)));

export const sign = (call: string, number: number, body: Signing) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/report/signatures", {
      ...at(call, number),
      body,
    }),
  );

export const explainGap = (call: string, number: number, body: GapText) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/gap-comments", { ...at(call, number), body }),
  );
