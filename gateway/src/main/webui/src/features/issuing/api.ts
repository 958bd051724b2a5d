import { queryOptions } from "@tanstack/react-query";
import type { Choice, NewContract, NewDeadline, SentLetter } from "../../lib/api";
import { answer, client, newestFirst } from "../../lib/http";

const at = (id: string) => ({ params: { path: { id } } });

export const bidsQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "bids"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/calls/{id}/applications", {
            params: { path: { id: call }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const draft = (dataSet: string) =>
  answer(client.POST("/api/v1/calls", { body: { dataSet } }));

export const publish = (call: string) =>
  answer(client.POST("/api/v1/calls/{id}/publication", at(call)));

export const askForOpening = (call: string) =>
  answer(client.POST("/api/v1/calls/{id}/openings", at(call)));

export const select = (call: string, number: number, body: Choice) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/selections", {
      params: { path: { id: call, number } },
      body,
    }),
  );

const ofLot = (call: string, number: number) => ({ params: { path: { id: call, number } } });

export const assign = (call: string, number: number, person: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/evaluators", {
      ...ofLot(call, number),
      body: { person },
    }),
  );

export const dismiss = (call: string, number: number, person: string) =>
  answer(
    client.DELETE("/api/v1/calls/{id}/lots/{number}/evaluators/{person}", {
      params: { path: { id: call, number, person } },
    }),
  );

/** The people of the issuer, by name: whoever may be asked to evaluate. */
export const colleaguesQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["memberships", organisation],
    queryFn: async () =>
      (
        await answer(
          client.GET("/api/v1/memberships/{organisation}/members", {
            params: { path: { organisation } },
          }),
        )
      ).items,
  });

export const draftReport = (call: string, number: number) =>
  answer(client.POST("/api/v1/calls/{id}/lots/{number}/report", ofLot(call, number)));

export const takeBack = (call: string, number: number) =>
  answer(client.DELETE("/api/v1/calls/{id}/lots/{number}/selections", ofLot(call, number)));

export const endLot = (call: string, number: number, reason: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/outcome", {
      ...ofLot(call, number),
      body: { outcome: "UNSUCCESSFUL", reasonCode: "NO_ACCEPTABLE_BID", reason },
    }),
  );

export const release = (call: string) =>
  answer(client.POST("/api/v1/calls/{id}/decision-release", at(call)));

export const lettersQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "letters"],
    queryFn: async (): Promise<SentLetter[]> =>
      (await answer(client.GET("/api/v1/calls/{id}/letters", at(call)))).items,
  });

export const contractsQuery = (call: string) =>
  queryOptions({
    queryKey: ["calls", call, "contracts"],
    queryFn: () =>
      newestFirst((after) =>
        answer(
          client.GET("/api/v1/calls/{id}/contracts", {
            params: { path: { id: call }, query: { limit: 100, after } },
          }),
        ),
      ),
  });

export const signContract = (call: string, number: number, body: NewContract) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/contracts", { ...ofLot(call, number), body }),
  );

export const conclude = (call: string) =>
  answer(client.POST("/api/v1/calls/{id}/conclusion", at(call)));

export const archive = (call: string) =>
  answer(client.POST("/api/v1/calls/{id}/archiving", at(call)));

export const cancel = (call: string, reason: string) =>
  answer(client.POST("/api/v1/calls/{id}/cancellation", { ...at(call), body: { reason } }));

/** A linked draft with that lot alone; its deadline is the end of that day in Paris. */
export const reopen = (call: string, number: number, date: string) =>
  answer(
    client.POST("/api/v1/calls/{id}/lots/{number}/reopening", {
      ...ofLot(call, number),
      body: { date } as NewDeadline,
    }),
  );

/** A draft that says the same under new ids. */
export const copy = (call: string) => answer(client.POST("/api/v1/calls/{id}/copies", at(call)));
