import { queryOptions } from "@tanstack/react-query";
import type { NewSeminarReport } from "../../lib/api";
import { answer, client } from "../../lib/http";

/* The last stages of a seminar: each rejects with a Problem that says what is missing. */

const at = (id: string) => ({ params: { path: { id } } });

export type HalfDay = "MORNING" | "AFTERNOON";

/** Whether each sheet is closed; they are closed on another page, so they are asked for anew. */
export const sheetsQuery = (id: string) =>
  queryOptions({
    queryKey: ["seminars", id, "attendance", "both"],
    staleTime: 0,
    queryFn: async () => {
      const closed = async (halfDay: HalfDay) => {
        const sheet = await answer(
          client.GET("/api/v1/seminars/{id}/attendance/{halfDay}", {
            params: { path: { id, halfDay } },
          }),
        );
        return { halfDay, closed: Boolean(sheet.closedAt) };
      };
      return Promise.all([closed("MORNING"), closed("AFTERNOON")]);
    },
  });

/** Without a caterer only the issuer may, and says why. */
export const declareReady = (id: string, waiver: string) =>
  answer(client.POST("/api/v1/seminars/{id}/readiness", { ...at(id), body: { waiver } }));

export const declareHeld = (id: string) =>
  answer(client.POST("/api/v1/seminars/{id}/holding", at(id)));

export const report = (id: string, body: NewSeminarReport) =>
  answer(client.POST("/api/v1/seminars/{id}/report", { ...at(id), body }));

export const close = (id: string) => answer(client.POST("/api/v1/seminars/{id}/closing", at(id)));

export const postpone = (id: string, reason: string) =>
  answer(client.POST("/api/v1/seminars/{id}/postponement", { ...at(id), body: { reason } }));

export const cancel = (id: string, reason: string) =>
  answer(client.POST("/api/v1/seminars/{id}/cancellation", { ...at(id), body: { reason } }));
