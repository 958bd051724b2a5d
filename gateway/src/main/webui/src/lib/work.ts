import { queryOptions } from "@tanstack/react-query";
import type { Begun, Evaluation, Mail } from "./api";
import { answer, client, newestFirst } from "./http";

const PAGE = { limit: 100 };

/* What waits for a person: read by the home page, and by the screens where the work is done. */

export const applicationsQuery = queryOptions({
  queryKey: ["applications"],
  queryFn: () =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/applications", { params: { query: { limit: 100, after } } })),
    ),
});

export const committeesQuery = queryOptions({
  queryKey: ["committees"],
  queryFn: () =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/committees", { params: { query: { ...PAGE, after } } })),
    ),
});

export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "decisions"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/committees/{id}/decisions", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const pollsQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "polls"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/committees/{id}/polls", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const mailsQuery = queryOptions({
  queryKey: ["mails"],
  queryFn: () =>
    newestFirst<Mail>((after) =>
      answer(
        client.GET("/api/v1/notifications/messages", { params: { query: { limit: 100, after } } }),
      ),
    ),
});

/** The lots that the signed-in person may look into; the others are not even listed. */
export const evaluationsQuery = (call: string) =>
  queryOptions({
    queryKey: ["evaluations", call],
    queryFn: () =>
      answer(client.GET("/api/v1/calls/{id}/evaluations", { params: { path: { id: call } } })),
  });

/** How far the evaluation of one lot is, and by whom. */
export const evaluationQuery = (call: string, number: number) =>
  queryOptions({
    queryKey: ["evaluations", call, number],
    queryFn: (): Promise<Evaluation> =>
      answer(
        client.GET("/api/v1/calls/{id}/lots/{number}/evaluation", {
          params: { path: { id: call, number } },
        }),
      ),
  });

/** A call takes files whose message came in time until its offers are opened. */
export const isSealed = ({ status }: { status: string }) =>
  status === "PUBLISHED" || status === "CLOSED";

/** What the signed-in person enters from messages, until it is handed in. */
export const begunQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "mailed"],
    queryFn: () =>
      newestFirst<Begun>((after) =>
        answer(
          client.GET("/api/v1/calls/{id}/mailed-applications", {
            params: { path: { id: call }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

/** The confirmed ones, and those in which the person's organisations take part. */
export const partnershipsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "partnerships"],
    queryFn: () =>
      answer(client.GET("/api/v1/seminars/{id}/partnerships", { params: { path: { id } } })),
  });
