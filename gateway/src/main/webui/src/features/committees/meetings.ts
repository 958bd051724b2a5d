import { queryOptions } from "@tanstack/react-query";
import type { Attendance, Meeting, NewMeeting } from "../../lib/committees";
import { answer, client, newestFirst } from "../../lib/http";

const PAGE = { limit: 100 };

const seen = (version: number) => ({ "If-Match": `"${version}"` });

export const meetingsQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "meetings"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/committees/{id}/meetings", {
            params: { path: { id }, query: { ...PAGE, after } },
          }),
        ),
      ),
  });

export const meetingQuery = (id: string, meeting: string) =>
  queryOptions({
    queryKey: ["committees", id, "meetings", meeting],
    queryFn: () =>
      answer(
        client.GET("/api/v1/committees/{id}/meetings/{meeting}", {
          params: { path: { id, meeting } },
        }),
      ),
  });

export const planMeeting = (id: string, body: NewMeeting) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings", {
      params: { path: { id } },
      body: body,
    }),
  );

export const convene = (
  { committee: id, id: meeting, version }: Meeting,
  urgency: string,
  confirmed: boolean,
) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/convocation", {
      params: { path: { id, meeting }, header: seen(version) },
      body: { urgency, confirmed },
    }),
  );

export const notePresence = (
  { committee: id, id: meeting }: Meeting,
  member: string,
  attendance: Attendance,
) =>
  answer(
    client.PUT("/api/v1/committees/{id}/meetings/{meeting}/presences/{member}", {
      params: { path: { id, meeting, member } },
      body: { attendance },
    }),
  );

export const confirmPresence = ({ committee: id, id: meeting }: Meeting) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/confirmations", {
      params: { path: { id, meeting } },
    }),
  );

export const closeMeeting = ({ committee: id, id: meeting, version }: Meeting) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/closure", {
      params: { path: { id, meeting }, header: seen(version) },
    }),
  );

export const minutesQuery = ({ committee: id, id: meeting, status }: Meeting) =>
  queryOptions({
    queryKey: ["committees", id, "meetings", meeting, "minutes", status],
    retry: false,
    queryFn: () =>
      answer(
        client.GET("/api/v1/committees/{id}/meetings/{meeting}/minutes", {
          params: { path: { id, meeting } },
        }),
      ),
  });

const MINUTES = "/api/v1/committees/{id}/meetings/{meeting}/minutes" as const;

export const draftMinutes = ({ committee: id, id: meeting }: Meeting) =>
  answer(client.POST(MINUTES, { params: { path: { id, meeting } } }));

export const circulateMinutes = ({ committee: id, id: meeting }: Meeting) =>
  answer(client.POST(`${MINUTES}/circulation`, { params: { path: { id, meeting } } }));

export const approveMinutes = ({ committee: id, id: meeting }: Meeting) =>
  answer(client.POST(`${MINUTES}/approval`, { params: { path: { id, meeting } } }));

export const amendMinutes = ({ committee: id, id: meeting }: Meeting, text: string) =>
  answer(
    client.POST(`${MINUTES}/amendments`, { params: { path: { id, meeting } }, body: { text } }),
  );
