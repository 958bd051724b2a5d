import { queryOptions } from "@tanstack/react-query";
import type { Needs } from "../../lib/api";
import { answer, client } from "../../lib/http";

const following = new Map<string, ReturnType<typeof follow>>();

const follow = (link: string) => answer(client.POST("/api/v1/seminars/places", { body: { link } }));

/** Follows a link once, however often the page is drawn: it would not serve a second time. */
export const placeQuery = (link: string) =>
  queryOptions({
    queryKey: ["place", link],
    queryFn: () => {
      const known = following.get(link) ?? follow(link);
      following.set(link, known);
      return known;
    },
    staleTime: Infinity,
    retry: false,
  });

const opened = (session: string) => ({ params: { header: { "Rencontres-Place": session } } });

export const acceptSeat = (session: string) =>
  answer(client.POST("/api/v1/seminars/places/mine/acceptance", opened(session)));

export const cancelRegistration = (session: string) =>
  answer(client.POST("/api/v1/seminars/places/mine/cancellation", opened(session)));

export const allowPhotographs = (session: string, allowed: boolean) =>
  answer(
    client.PUT("/api/v1/seminars/places/mine/photographs", {
      ...opened(session),
      body: { allowed },
    }),
  );

/** The code to show at the door, as an SVG picture. */
export const badgeQuery = (session: string) =>
  queryOptions({
    queryKey: ["place", session, "badge"],
    queryFn: async () => {
      const { data } = await client.GET("/api/v1/seminars/places/mine/badge", {
        ...opened(session),
        parseAs: "text",
      });
      return `data:image/svg+xml,${encodeURIComponent(String(data))}`;
    },
    staleTime: Infinity,
  });

export const stateNeeds = (session: string, body: Needs) =>
  answer(client.PUT("/api/v1/seminars/places/mine/arrangements", { ...opened(session), body }));
