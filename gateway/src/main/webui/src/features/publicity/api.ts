import { queryOptions } from "@tanstack/react-query";
import type { NewMeasure } from "../../lib/api";
import { answer, client } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });

export const publicityQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "publicity"],
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{id}/publicity", at(call)))).items,
  });

export const record = (call: string, body: NewMeasure) =>
  answer(client.POST("/api/v1/calls/{id}/channels", { ...at(call), body }));

export const attach = (call: string, number: number, file: File) =>
  answer(
    client.POST("/api/v1/calls/{id}/channels/{number}/proofs", {
      params: { path: { id: call, number }, query: { name: file.name } },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "Content-Type": "application/octet-stream" },
    }),
  );

export const proofAddress = (call: string, number: number, proof: string) =>
  `/api/v1/calls/${call}/channels/${number}/proofs/${proof}`;
