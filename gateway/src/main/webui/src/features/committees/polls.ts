import type { Availability, Poll } from "../../lib/committees";
import { answer, client } from "../../lib/http";

/** Without a meeting, the day of the seminar is asked for. */
export const openPoll = (id: string, days: string[], meeting?: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls", {
      params: { path: { id } },
      body: { days, ...(meeting && { meeting }) },
    }),
  );

export const answerPoll = (
  id: string,
  poll: string,
  answers: { option: string; answer: Availability }[],
) =>
  answer(
    client.PUT("/api/v1/committees/{id}/polls/{poll}/answers", {
      params: { path: { id, poll } },
      body: { answers },
    }),
  );

export const closePoll = (id: string, poll: string, day: string, reason: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls/{poll}/closure", {
      params: { path: { id, poll } },
      body: { day, reason },
    }),
  );

export const addDay = ({ committee: id, id: poll }: Poll, day: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls/{poll}/options", {
      params: { path: { id, poll } },
      body: { day },
    }),
  );

export const closeDay = ({ committee: id, id: poll }: Poll, option: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls/{poll}/options/{option}/closure", {
      params: { path: { id, poll, option } },
    }),
  );

export const removeDay = ({ committee: id, id: poll }: Poll, option: string) =>
  answer(
    client.DELETE("/api/v1/committees/{id}/polls/{poll}/options/{option}", {
      params: { path: { id, poll, option } },
    }),
  );

/** The link is told once, in this answer. */
export const issueLink = ({ committee: id, id: poll }: Poll, member: string) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls/{poll}/links", {
      params: { path: { id, poll } },
      body: { member },
    }),
  );
