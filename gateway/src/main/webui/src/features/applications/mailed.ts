import { queryOptions } from "@tanstack/react-query";
import type { Application, MailedApplication } from "../../lib/api";
import { answer, client, orNothing } from "../../lib/http";

/** Where they are entered, or where one of them is handed in. */
export const addressOf = (call: string, application?: string) =>
  ["/appels", call, "courriels-recus", ...(application ? [application] : [])].join("/");

const one = (id: string, application: string) => ({ params: { path: { id, application } } });

/** What somebody enters from a message; nothing once it is sealed, or if somebody else enters it. */
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

/** Gives up what was entered wrongly. */
export const discard = (call: string, application: string) =>
  answer(
    client.DELETE("/api/v1/calls/{id}/mailed-applications/{application}", one(call, application)),
  );
