import { queryOptions } from "@tanstack/react-query";
import type { Delivery, EventType, NewSubscription, Rotation, Subscription } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const PAGE = { limit: 100 };

/** As long both secrets sign, in seconds. */
const DAY = 86_400;

const ALL = "/api/v1/webhooks/subscriptions";
const ONE = "/api/v1/webhooks/subscriptions/{id}";

const at = (id: string) => ({ params: { path: { id } } });

export const subscriptionsQuery = queryOptions({
  queryKey: ["webhooks"],
  queryFn: () =>
    newestFirst<Subscription>((after) =>
      answer(client.GET(ALL, { params: { query: { ...PAGE, after } } })),
    ),
});

export const subscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: ["webhooks", id],
    queryFn: (): Promise<Subscription> => answer(client.GET(ONE, at(id))),
  });

export const deliveriesQuery = (id: string, status: Delivery["status"] | undefined) =>
  queryOptions({
    queryKey: ["webhooks", id, "deliveries", status],
    queryFn: () =>
      newestFirst<Delivery>((after) =>
        answer(
          client.GET(`${ONE}/deliveries`, {
            params: { path: { id }, query: { ...PAGE, after, status } },
          }),
        ),
      ),
    refetchInterval: 5_000,
  });

export const eventTypesQuery = queryOptions({
  queryKey: ["event-types"],
  queryFn: async () =>
    (await answer(client.GET("/api/v1/webhooks/event-types"))).items as EventType[],
  staleTime: Infinity,
});

export const subscribe = (body: NewSubscription) => answer(client.POST(ALL, { body }));

export const unsubscribe = ({ id, version }: Subscription) =>
  answer(client.DELETE(ONE, { params: { path: { id }, header: { "If-Match": `"${version}"` } } }));

export const reactivate = (id: string) => answer(client.POST(`${ONE}/reactivation`, at(id)));

export const rotate = (id: string) =>
  answer(
    client.POST(`${ONE}/secret-rotations`, {
      ...at(id),
      body: { graceSeconds: DAY } as Rotation,
    }),
  );

export const test = (id: string) => answer(client.POST(`${ONE}/tests`, at(id)));

export const replay = (id: string, { id: delivery }: Delivery) =>
  answer(
    client.POST(`${ONE}/deliveries/{delivery}/replays`, { params: { path: { id, delivery } } }),
  );

export const replayMissing = (id: string, from: string) =>
  answer(client.POST(`${ONE}/replays`, { ...at(id), body: { from, missingOnly: true } }));
