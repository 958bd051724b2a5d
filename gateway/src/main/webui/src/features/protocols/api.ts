import type { NewHealthProtocol } from "../../lib/api";
import { answer, client } from "../../lib/http";

/** Notes the rules; the seats of every seminar of their time are counted again. */
export const addProtocol = (body: NewHealthProtocol) =>
  answer(client.POST("/api/v1/seminars/health-protocols", { body }));
