import { queryOptions } from "@tanstack/react-query";
import type {
  Call,
  CallSection,
  ContextFact,
  FundedOperation,
  Lot,
  Milestone,
  Need,
  NewDeadline,
} from "../../lib/api";
import { answer, client } from "../../lib/http";

const seen = ({ id, version }: Call) => ({
  path: { id },
  header: { "If-Match": `"${version}"` },
});
const of = ({ id }: Call) => ({ params: { path: { id } } });

/** Questions with and without answer; only the issuer sees the latter. */
export const questionsQuery = (call: Call) =>
  queryOptions({
    queryKey: ["calls", call.id, "questions"],
    queryFn: () =>
      answer(
        client.GET("/api/v1/calls/{id}/questions", {
          params: { path: { id: call.id }, query: { limit: 100 } },
        }),
      ),
  });

/** The end of that day in Paris; an instant could be said in its place. */
export const moveDeadline = (call: Call, date: string) =>
  answer(client.PUT("/api/v1/calls/{id}/deadline", { ...of(call), body: { date } as NewDeadline }));

export const setContact = (call: Call, body: Call["contact"]) =>
  answer(client.PUT("/api/v1/calls/{id}/contact", { params: seen(call), body }));

export const setMilestones = (call: Call, items: Milestone[]) =>
  answer(client.PUT("/api/v1/calls/{id}/milestones", { params: seen(call), body: { items } }));

export const writeSection = (call: Call, { code, heading, body }: CallSection) =>
  answer(
    client.PUT("/api/v1/calls/{id}/sections/{code}", {
      params: { ...seen(call), path: { id: call.id, code } },
      body: { heading, body },
    }),
  );

/** What is stated of the context takes the place of what was. */
export const setFacts = (call: Call, items: ContextFact[]) =>
  answer(
    client.PUT("/api/v1/calls/{id}/facts", {
      params: seen(call),
      body: { items: items as Required<ContextFact>[] },
    }),
  );

/** What all lots of a kind ask for, but for those under contract. */
export const setDuties = (call: Call, kind: Lot["kind"], items: string[]) =>
  answer(
    client.PUT("/api/v1/calls/{id}/duties/{kind}", {
      params: { ...seen(call), path: { id: call.id, kind } },
      body: { items },
    }),
  );

/** A dated correction, with the corrected rules if weights changed. */
export const correct = (call: Call, text: string, scoring?: Call["scoring"]) =>
  answer(
    client.POST("/api/v1/calls/{id}/errata", {
      ...of(call),
      body: { text, ...(scoring && { scoring }) },
    }),
  );

export const answerQuestion = (call: Call, question: string, text: string, reply: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/questions/{question}/answer", {
      params: { path: { id: call.id, question } },
      body: { answer: reply, text },
    }),
  );

export const setScoring = (call: Call, body: Call["scoring"]) =>
  answer(client.PUT("/api/v1/calls/{id}/scoring", { params: seen(call), body }));

export const setTerms = (call: Call, body: Call["terms"]) =>
  answer(client.PUT("/api/v1/calls/{id}/terms", { params: seen(call), body }));

/** The operation as the managing authority numbers it; printed where it is known. */
export const setOperation = (call: Call, body: FundedOperation) =>
  answer(
    client.PUT("/api/v1/calls/{id}/operation", {
      params: seen(call),
      body: body as Required<FundedOperation>,
    }),
  );

export const setEstimates = (call: Call, lots: Record<string, number>) =>
  answer(client.PUT("/api/v1/calls/{id}/estimates", { params: seen(call), body: { lots } }));

/** The needs by family of lots; the issuer's own business. */
export const needsQuery = (call: Call) =>
  queryOptions({
    queryKey: ["calls", call.id, "needs"],
    queryFn: async (): Promise<Need[]> =>
      (await answer(client.GET("/api/v1/calls/{id}/needs", of(call)))).items,
  });
