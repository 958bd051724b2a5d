import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "../../lib/http";

const ALL = "/api/v1/notifications/messages";

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ["mails", id, "preview"],
    queryFn: () => answer(client.GET(`${ALL}/{id}/preview`, { params: { path: { id } } })),
  });

export const release = (messages: string[]) =>
  answer(client.POST(`${ALL}/releases`, { body: { messages } }));
