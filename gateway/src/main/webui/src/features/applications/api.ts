import { queryOptions } from "@tanstack/react-query";
import type {
  Application,
  AskedCompletion,
  Attachment,
  Bid,
  Parts,
  Role,
  StatedBid,
} from "../../lib/api";
import { answer, client, orNothing } from "../../lib/http";
import { Problem } from "../../lib/problem";

/** Read once when its page opens: what is typed must not change under the hand. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ["applications", id],
    queryFn: (): Promise<Application> =>
      answer(client.GET("/api/v1/applications/{id}", { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
  });

const seen = ({ id, version }: Application) => ({
  path: { id },
  header: { "If-Match": `"${version}"` },
});

/** Every version that was received. */
export const versionsQuery = ({ id, submittedVersion }: Application) =>
  queryOptions({
    queryKey: ["applications", id, "versions", submittedVersion],
    queryFn: () =>
      answer(client.GET("/api/v1/applications/{id}/versions", { params: { path: { id } } })),
  });

/** What is asked for after the opening; nothing for most. */
export const completionQuery = (id: string) =>
  queryOptions({
    queryKey: ["applications", id, "completion"],
    queryFn: async (): Promise<AskedCompletion | null> => {
      try {
        return await answer(
          client.GET("/api/v1/applications/{id}/completion", { params: { path: { id } } }),
        );
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 404) {
          return null;
        }
        throw problem;
      }
    },
  });

export const complete = (id: string) =>
  answer(client.POST("/api/v1/applications/{id}/completion", { params: { path: { id } } }));

export const start = (call: string) =>
  answer(client.POST("/api/v1/applications", { body: { call } }));

export const writeParts = (application: Application, body: Parts) =>
  answer(client.PUT("/api/v1/applications/{id}", { params: seen(application), body }));

export const offer = (application: Application, body: StatedBid) =>
  answer(client.POST("/api/v1/applications/{id}/bids", { params: seen(application), body }));

/** Takes one offer back at once; the others stay deposited. */
export const withdrawBid = ({ id }: Application, { id: bid }: Bid) =>
  answer(
    client.POST("/api/v1/applications/{id}/bids/{bid}/withdrawal", {
      params: { path: { id, bid } },
    }),
  );

export const remove = (application: Application, { id: bid }: Bid) =>
  answer(
    client.DELETE("/api/v1/applications/{id}/bids/{bid}", {
      params: { ...seen(application), path: { id: application.id, bid } },
    }),
  );

/** Writes a bid anew, in its place. */
export const change = (application: Application, { id: bid }: Bid, body: StatedBid) =>
  answer(
    client.PUT("/api/v1/applications/{id}/bids/{bid}", {
      params: { ...seen(application), path: { id: application.id, bid } },
      body,
    }),
  );

/** Sends a file as it is; the server judges it by its content. */
export const attach = (application: Application, file: File) =>
  answer(
    client.POST("/api/v1/applications/{id}/files", {
      params: { path: { id: application.id }, query: { name: file.name } },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "Content-Type": "application/octet-stream" },
    }),
  );

export const detach = (application: Application, { id: file }: Attachment) =>
  answer(
    client.DELETE("/api/v1/applications/{id}/files/{file}", {
      params: { path: { id: application.id, file } },
    }),
  );

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ["applications", id, "letter"],
    queryFn: () =>
      answer(client.GET("/api/v1/applications/{id}/letter", { params: { path: { id } } })),
    retry: false,
  });

export const submit = ({ id }: Application) =>
  answer(client.POST("/api/v1/applications/{id}/submissions", { params: { path: { id } } }));

export const withdraw = ({ id }: Application) =>
  answer(client.POST("/api/v1/applications/{id}/withdrawal", { params: { path: { id } } }));

/** As what it agrees to be asked again; nothing where no offer was turned down. */
export const involvementQuery = (id: string) =>
  queryOptions({
    queryKey: ["applications", id, "involvement"],
    queryFn: () =>
      orNothing(
        answer(client.GET("/api/v1/applications/{id}/involvement", { params: { path: { id } } })),
      ),
  });

export const stateInvolvement = (id: string, roles: Role[]) =>
  answer(
    client.PUT("/api/v1/applications/{id}/involvement", {
      params: { path: { id } },
      body: { roles },
    }),
  );
