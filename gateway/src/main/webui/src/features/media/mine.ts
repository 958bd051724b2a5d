import { queryOptions } from "@tanstack/react-query";
import type { NewGuardian, Signed } from "../../lib/api";
import { answer, client } from "../../lib/http";

export const consentsQuery = (link: string) =>
  queryOptions({
    queryKey: ["consents", link],
    queryFn: () => answer(client.POST("/api/v1/media/consents/mine", { body: { link } })),
    retry: false,
  });

export const grant = (link: string, consent: string, signature: Signed, ground: string) =>
  answer(
    client.POST("/api/v1/media/consents/mine/grants", {
      body: { link, consent, signatures: [signature], soleParentGround: ground },
    }),
  );

export const nameGuardian = (link: string, name: string, email: string, insteadOf: string) =>
  answer(
    client.POST("/api/v1/media/consents/mine/guardians", {
      body: { link, name, email, ...(insteadOf !== "" && { insteadOf }) } as NewGuardian,
    }),
  );

export const refuse = (link: string, consent: string) =>
  answer(client.POST("/api/v1/media/consents/mine/refusals", { body: { link, consent } }));

export const withdraw = (link: string, consent: string) =>
  answer(client.POST("/api/v1/media/consents/mine/withdrawals", { body: { link, consent } }));

export const myEpisodesQuery = (link: string) =>
  queryOptions({
    queryKey: ["consents", link, "episodes"],
    queryFn: () => answer(client.POST("/api/v1/media/consents/mine/episodes", { body: { link } })),
    retry: false,
  });

export const myQuotesQuery = (link: string) =>
  queryOptions({
    queryKey: ["consents", link, "quotes"],
    queryFn: () => answer(client.POST("/api/v1/media/consents/mine/quotes", { body: { link } })),
    retry: false,
  });

export const answerQuote = (link: string, quote: string, approved: boolean) =>
  answer(
    client.POST("/api/v1/media/consents/mine/quotes/answers", { body: { link, quote, approved } }),
  );

/** The edited interview as something that the browser can play. */
export const hear = async (link: string, episode: string) => {
  const { data } = await client.POST("/api/v1/media/consents/mine/episodes/audio", {
    body: { link, episode },
    parseAs: "blob",
  });
  return URL.createObjectURL(data as unknown as Blob);
};

export const agree = (link: string, episode: string, shownName: string) =>
  answer(
    client.POST("/api/v1/media/consents/mine/episodes/agreements", {
      body: { link, episode, shownName },
    }),
  );
