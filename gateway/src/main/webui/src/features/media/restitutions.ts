import { queryOptions } from "@tanstack/react-query";
import type { Restitution } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export const restitutionsQuery = queryOptions({
  queryKey: ["restitutions"],
  queryFn: (): Promise<Restitution[]> =>
    newestFirst((after) =>
      answer(
        client.GET("/api/v1/media/restitutions", { params: { query: { limit: 100, after } } }),
      ),
    ),
});

export const assemble = (seminar: string) =>
  answer(client.POST("/api/v1/media/restitutions", { body: { seminar } }));

/** What the three sections say. */
export type Sections = Pick<Restitution, "lessons" | "newProjects" | "partnerships">;

export const write = (id: string, sections: Sections) =>
  answer(
    client.PUT("/api/v1/media/restitutions/{id}", { params: { path: { id } }, body: sections }),
  );

export const acceptSupport = (id: string) =>
  answer(client.POST("/api/v1/media/restitutions/{id}/acceptance", { params: { path: { id } } }));

export const publishSupport = (id: string) =>
  answer(client.POST("/api/v1/media/restitutions/{id}/publication", { params: { path: { id } } }));
