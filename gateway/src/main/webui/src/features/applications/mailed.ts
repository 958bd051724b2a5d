import { queryOptions } from "@tanstack/react-query";
import type { Application, Begun, Call, MailedApplication } from "../../lib/api";
import { answer, client, newestFirst, orNothing } from "../../lib/http";

/** A call takes files whose message came in time until its offers are opened. */
export const isSealed = ({ status }: Call) => status === "PUBLISHED" || status === "CLOSED";

/** Where they are entered, or where one of them is handed in. */
export const addressOf = (call: string, application?: string) =>
  ["/appels", call, "courriels-recus", ...(application ? [application] : [])].join("/");

const one = (id: string, application: string) => ({ params: { path: { id, application } } });

/** What this person enters from messages, until it is handed in. */
export const begunQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "mailed"],
    queryFn: () =>
      newestFirst<Begun>((after) =>
        answer(
          client.GET("/api/v1/calls/{id}/mailed-applications", {
            params: { path: { id: call }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

/** One of them; nothing once it is sealed, or if somebody else enters it. */
export const enteredQuery = (call: string, application: string) =>
  queryOptions({
    queryKey: ["calls", call, "mailed", application],
    queryFn: (): Promise<Application | null> =>
      orNothing(
        answer(
          client.GET(
            "/api/v1/calls/{id}/mailed-applications/{application}",
            one(call, application),
          ),
        ),
      ),
  });

export const enter = (id: string, body: MailedApplication): Promise<Application> =>
  answer(client.POST("/api/v1/calls/{id}/mailed-applications", { params: { path: { id } }, body }));

/** Sends the message as it was mailed; the server judges it by its content. */
export const attachMessage = (call: string, application: string, file: File) =>
  answer(
    client.POST("/api/v1/calls/{id}/mailed-applications/{application}/message", {
      params: { path: { id: call, application }, query: { name: file.name } },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { "Content-Type": "application/octet-stream" },
    }),
  );

export const deposit = (call: string, application: string) =>
  answer(
    client.POST(
      "/api/v1/calls/{id}/mailed-applications/{application}/submission",
      one(call, application),
    ),
  );
