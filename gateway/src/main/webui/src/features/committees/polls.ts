import type { Availability } from "../../lib/committees";
import { answer, client } from "../../lib/http";

export const openPoll = (id: string, days: string[]) =>
  answer(
    client.POST("/api/v1/committees/{id}/polls", {
      params: { path: { id } },
      body: { days },
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
