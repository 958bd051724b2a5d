import { queryOptions } from "@tanstack/react-query";
import type { Application, Bid, Parts, StatedBid } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

export const applicationsQuery = queryOptions({
  queryKey: ["applications"],
  queryFn: () =>
    newestFirst((after) =>
      answer(client.GET("/api/v1/applications", { params: { query: { limit: 100, after } } })),
    ),
});

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

export const start = (call: string) =>
  answer(client.POST("/api/v1/applications", { body: { call } }));

export const writeParts = (application: Application, body: Parts) =>
  answer(client.PUT("/api/v1/applications/{id}", { params: seen(application), body }));

export const offer = (application: Application, body: StatedBid) =>
  answer(client.POST("/api/v1/applications/{id}/bids", { params: seen(application), body }));

export const remove = (application: Application, { id: bid }: Bid) =>
  answer(
    client.DELETE("/api/v1/applications/{id}/bids/{bid}", {
      params: { ...seen(application), path: { id: application.id, bid } },
    }),
  );

/** Puts a bid in the place of another; if it is refused, the former one is put back first. */
export async function change(application: Application, former: Bid, body: StatedBid) {
  const without = await remove(application, former);
  try {
    return await offer(without, body);
  } catch (refusal) {
    const { lot, seminars, proposal, sequencing, costLines, travelCents } = former;
    await offer(without, { lot, seminars, proposal, sequencing, costLines, travelCents });
    throw refusal;
  }
}

export const submit = ({ id }: Application) =>
  answer(client.POST("/api/v1/applications/{id}/submissions", { params: { path: { id } } }));

export const withdraw = ({ id }: Application) =>
  answer(client.POST("/api/v1/applications/{id}/withdrawal", { params: { path: { id } } }));
