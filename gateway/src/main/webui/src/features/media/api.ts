import { queryOptions } from "@tanstack/react-query";
import type { Deliverable, Episode, NewPhotograph, Photograph, Proceedings } from "../../lib/api";
import { actingOrganisation } from "../../lib/acting";
import { answer, client, newestFirst } from "../../lib/http";
import { Problem } from "../../lib/problem";

export const photographsQuery = queryOptions({
  queryKey: ["photographs"],
  queryFn: (): Promise<Photograph[]> =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/media/photographs", { params: { query: { limit: 100, after } } })),
    ),
});

export const episodesQuery = queryOptions({
  queryKey: ["episodes"],
  queryFn: (): Promise<Episode[]> =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/media/episodes", { params: { query: { limit: 100, after } } })),
    ),
});

export const proceedingsQuery = queryOptions({
  queryKey: ["proceedings"],
  queryFn: (): Promise<Proceedings[]> =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/media/proceedings", { params: { query: { limit: 100, after } } })),
    ),
});

export const deliverablesQuery = queryOptions({
  queryKey: ["deliverables"],
  queryFn: (): Promise<Deliverable[]> =>
    newestFirst((after) =>
      answer(
        client.GET("/api/v1/media/deliverables", { params: { query: { limit: 100, after } } }),
      ),
    ),
});

/** Sends a file under a number of our own, and tells how far it is; sent again it is the same. */
export const send = (file: File, told: (share: number) => void): Promise<string> =>
  new Promise((done, failed) => {
    const id = crypto.randomUUID();
    const request = new XMLHttpRequest();
    request.open("PUT", `/api/v1/media/files/${id}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Rencontres-Anti-Forgery", "1");
    const organisation = actingOrganisation();
    if (organisation !== undefined) {
      request.setRequestHeader("Rencontres-Organisation", organisation);
    }
    request.upload.onprogress = ({ loaded, total }) => told(loaded / total);
    request.onerror = () => failed(Problem.lost());
    request.onload = () =>
      request.status === 200 ? done(id) : failed(refusalOf(request.status, request.responseText));
    request.send(file);
  });

function refusalOf(status: number, body: string) {
  try {
    return new Problem(status, JSON.parse(body) as object);
  } catch {
    return new Problem(status, {});
  }
}

export const addPhotograph = (id: string, file: string) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/photographs", {
      params: { path: { id } },
      body: { file } as NewPhotograph,
    }),
  );

export const deliver = (id: string) =>
  answer(client.POST("/api/v1/media/deliverables/{id}/deliveries", { params: { path: { id } } }));

export const accept = (id: string, comment: string) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/acceptance", {
      params: { path: { id } },
      body: { comment },
    }),
  );

export const requestChanges = (id: string, comment: string) =>
  answer(
    client.POST("/api/v1/media/deliverables/{id}/change-requests", {
      params: { path: { id } },
      body: { comment },
    }),
  );
