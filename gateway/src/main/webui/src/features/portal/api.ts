import type { PartnerCredentials } from "../../lib/door";
import { answer, client } from "../../lib/http";

/** Opens a session in the name of a partner system. */
export const enter = (body: PartnerCredentials) =>
  answer(client.POST("/sign-in/partner", { body }));
