import { queryOptions } from "@tanstack/react-query";
import type { ActionItem, NewAction, SessionPack } from "../../lib/committees";
import { answer, client, newestFirst } from "../../lib/http";

const PAGE = { limit: 100 };

export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "actions"],
    queryFn: () =>
      newestFirst<ActionItem>((after) =>
        answer(
          client.GET("/api/v1/committees/{id}/actions", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const agree = (id: string, body: NewAction) =>
  answer(client.POST("/api/v1/committees/{id}/actions", { params: { path: { id } }, body }));

export const complete = ({ committee: id, id: action }: ActionItem) =>
  answer(
    client.POST("/api/v1/committees/{id}/actions/{action}/completion", {
      params: { path: { id, action } },
    }),
  );

export const packQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "pack"],
    queryFn: (): Promise<SessionPack> =>
      answer(client.GET("/api/v1/committees/{id}/pack", { params: { path: { id } } })),
  });
