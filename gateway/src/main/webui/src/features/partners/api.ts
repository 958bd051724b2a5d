import { queryOptions } from "@tanstack/react-query";
import type { NewPartnerSystem } from "../../lib/door";
import { answer, client } from "../../lib/http";

export const partnersQuery = queryOptions({
  queryKey: ["partners"],
  queryFn: async () => (await answer(client.GET("/api/v1/partners"))).items,
});

const at = (name: string) => ({ params: { path: { client: name } } });

export const add = (body: NewPartnerSystem) => answer(client.POST("/api/v1/partners", { body }));

export const renew = (name: string) =>
  answer(client.POST("/api/v1/partners/{client}/secrets", at(name)));

export const remove = (name: string) =>
  answer(client.DELETE("/api/v1/partners/{client}", at(name)));
