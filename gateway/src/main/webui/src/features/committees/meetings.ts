import { queryOptions } from "@tanstack/react-query";
import type { Connections, Meeting, NewMeeting, StatedPresence } from "../../lib/committees";
import { answer, client, newestFirst, seen } from "../../lib/http";

const PAGE = { limit: 100 };

export const meetingsQuery = (id: string) =>
  queryOptions({
    queryKey: ["committees", id, "meetings"],
    queryFn: () =>
      newestFirst<Meeting>((after) =>
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
    queryFn: (): Promise<Meeting> =>
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
      body,
    }),
  );

export const changeMeeting = ({ committee: id, id: meeting, version }: Meeting, body: NewMeeting) =>
  answer(
    client.PUT("/api/v1/committees/{id}/meetings/{meeting}", {
      params: { path: { id, meeting }, header: seen(version) },
      body,
    }),
  );

export const cancelMeeting = ({ committee: id, id: meeting }: Meeting, reason: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/cancellation", {
      params: { path: { id, meeting } },
      body: { reason },
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
  body: StatedPresence,
) =>
  answer(
    client.PUT("/api/v1/committees/{id}/meetings/{meeting}/presences/{member}", {
      params: { path: { id, meeting, member } },
      body,
    }),
  );

export const confirmPresence = ({ committee: id, id: meeting }: Meeting) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/confirmations", {
      params: { path: { id, meeting } },
    }),
  );

export const attachConnections = ({ committee: id, id: meeting }: Meeting, body: Connections) =>
  answer(
    client.PUT("/api/v1/committees/{id}/meetings/{meeting}/connections", {
      params: { path: { id, meeting } },
      body,
    }),
  );

export const closeMeeting = ({ committee: id, id: meeting, version }: Meeting) =>
  answer(
    client.POST("/api/v1/committees/{id}/meetings/{meeting}/closure", {
      params: { path: { id, meeting }, header: seen(version) },
    }),
  );
