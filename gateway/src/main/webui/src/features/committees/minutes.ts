import { queryOptions } from "@tanstack/react-query";
import type { Meeting, Minutes, MinutesSection } from "../../lib/committees";
import { answer, client, seen } from "../../lib/http";

const MINUTES = "/api/v1/committees/{id}/meetings/{meeting}/minutes" as const;

const of = ({ committee: id, id: meeting }: Meeting) => ({ params: { path: { id, meeting } } });

export const minutesQuery = (meeting: Meeting) =>
  queryOptions({
    queryKey: ["committees", meeting.committee, "meetings", meeting.id, "minutes", meeting.status],
    retry: false,
    queryFn: (): Promise<Minutes> => answer(client.GET(MINUTES, of(meeting))),
  });

export const draftMinutes = (meeting: Meeting) => answer(client.POST(MINUTES, of(meeting)));

export const rewriteMinutes = (
  { committee: id, id: meeting }: Meeting,
  { version }: Minutes,
  sections: MinutesSection[],
) =>
  answer(
    client.PUT(MINUTES, {
      params: { path: { id, meeting }, header: seen(version) },
      body: { sections },
    }),
  );

export const circulateMinutes = (meeting: Meeting) =>
  answer(client.POST(`${MINUTES}/circulation`, of(meeting)));

export const amendMinutes = (meeting: Meeting, text: string) =>
  answer(client.POST(`${MINUTES}/amendments`, { ...of(meeting), body: { text } }));

export const approveMinutes = (meeting: Meeting) =>
  answer(client.POST(`${MINUTES}/approval`, of(meeting)));

export const correctMinutes = (meeting: Meeting, text: string) =>
  answer(client.POST(`${MINUTES}/corrections`, { ...of(meeting), body: { text } }));
