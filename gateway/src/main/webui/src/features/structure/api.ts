import { queryOptions } from "@tanstack/react-query";
import type { Structure } from "../../lib/api";
import { answer, client } from "../../lib/http";
import { Problem } from "../../lib/problem";

const of = (id: string) => ({ params: { path: { id } } });

/** What the structure says of itself; nothing as long as it has said nothing. */
export const structureQuery = (id: string) =>
  queryOptions({
    queryKey: ["structures", id],
    queryFn: async (): Promise<Structure | null> => {
      try {
        return await answer(client.GET("/api/v1/organisations/{id}", of(id)));
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 404) {
          return null;
        }
        throw problem;
      }
    },
    staleTime: Infinity,
  });

export const describe = (id: string, body: Structure) =>
  answer(client.PUT("/api/v1/organisations/{id}", { ...of(id), body }));

export const lookUp = (siret: string) =>
  answer(client.GET("/api/v1/organisations/register/{siret}", { params: { path: { siret } } }));
