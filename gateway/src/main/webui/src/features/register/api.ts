import { queryOptions } from "@tanstack/react-query";
import type { Admissibility, Admission } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });
const one = (id: string, application: string) => ({ params: { path: { id, application } } });

export const registerQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "register"],
    queryFn: async () => (await answer(client.GET("/api/v1/calls/{id}/register", at(call)))).items,
  });

export const check = (call: string, application: string, body: Admissibility) =>
  answer(
    client.PUT("/api/v1/calls/{id}/applications/{application}/admissibility", {
      ...one(call, application),
      body,
    }),
  );

export const askAll = (call: string, missing: string, until: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/completion-requests", {
      ...at(call),
      body: { missing, until },
    }),
  );

export const admit = (call: string, application: string, body: Admission) =>
  answer(
    client.POST("/api/v1/calls/{id}/late-applications/{application}/admission", {
      ...one(call, application),
      body,
    }),
  );

/** Whoever was not chosen and agrees to be asked again. */
export const involvedQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "involvements"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/calls/{id}/involvements", {
            params: { path: { id: call }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

/** Whether a candidate is a member of the issuing cooperative, and what is done about it. */
export const flagMember = (organisation: string, member: boolean, measures: string) =>
  answer(
    client.PUT("/api/v1/organisations/{id}/membership", {
      ...at(organisation),
      body: { member, measures },
    }),
  );
