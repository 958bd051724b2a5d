import { queryOptions } from "@tanstack/react-query";
import type { Needs } from "../../lib/api";
import { answer, client } from "../../lib/http";
import { Problem } from "../../lib/problem";

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

/** A picture of one stroke: its frame and its dark parts. */
interface Stroke {
  viewBox: string;
  dark: string;
}

function strokeOf(picture: string): Stroke {
  const svg = new DOMParser().parseFromString(picture, "image/svg+xml").documentElement;
  return {
    viewBox: svg.getAttribute("viewBox") ?? "",
    dark: svg.querySelector("path")?.getAttribute("d") ?? "",
  };
}

/** The code to show at the door; drawn by the page, for its policy lets in no data: address. */
export const badgeQuery = (session: string) =>
  queryOptions({
    queryKey: ["place", session, "badge"],
    queryFn: async () => {
      const { data } = await client.GET("/api/v1/seminars/places/mine/badge", {
        ...opened(session),
        parseAs: "text",
      });
      return strokeOf(String(data));
    },
    staleTime: Infinity,
  });

/** The certificate as an address in this browser; nothing while no signed sheet is closed. */
export const certificateQuery = (session: string) =>
  queryOptions({
    queryKey: ["place", session, "certificate"],
    queryFn: async () => {
      try {
        const { data } = await client.GET("/api/v1/seminars/places/mine/certificate", {
          ...opened(session),
          parseAs: "blob",
        });
        return URL.createObjectURL(data as unknown as Blob);
      } catch (error) {
        if (error instanceof Problem && error.code === "nothing-signed") {
          return null;
        }
        throw error;
      }
    },
    staleTime: ({ state }) => (state.data ? Infinity : 0),
  });

/** What the person asked for; nothing of it is kept once it was withdrawn. */
export const myNeedsQuery = (session: string) =>
  queryOptions({
    queryKey: ["place", session, "needs"],
    queryFn: () => answer(client.GET("/api/v1/seminars/places/mine/arrangements", opened(session))),
  });

/** Takes the consent back; what was asked for is erased. */
export const withdrawNeeds = (session: string) =>
  answer(client.DELETE("/api/v1/seminars/places/mine/arrangements", opened(session)));

export const stateNeeds = (session: string, body: Needs) =>
  answer(client.PUT("/api/v1/seminars/places/mine/arrangements", { ...opened(session), body }));
