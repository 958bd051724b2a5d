import { queryOptions } from "@tanstack/react-query";
import type { Mail } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const ALL = "/api/v1/notifications/messages";

export const mailsQuery = queryOptions({
  queryKey: ["mails"],
  queryFn: () =>
    newestFirst<Mail>((after) =>
      answer(client.GET(ALL, { params: { query: { limit: 100, after } } })),
    ),
});

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ["mails", id, "preview"],
    queryFn: () => answer(client.GET(`${ALL}/{id}/preview`, { params: { path: { id } } })),
  });

export const release = (messages: string[]) =>
  answer(client.POST(`${ALL}/releases`, { body: { messages } }));
