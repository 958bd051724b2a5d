import type { Committee, NewMember, Rules } from "../../lib/committees";
import { answer, client, seen } from "../../lib/http";

export const addMember = ({ id, version }: Committee, body: NewMember) =>
  answer(
    client.POST("/api/v1/committees/{id}/members", {
      params: { path: { id }, header: seen(version) },
      body,
    }),
  );

export const removeMember = ({ id, version }: Committee, member: string) =>
  answer(
    client.DELETE("/api/v1/committees/{id}/members/{member}", {
      params: { path: { id, member }, header: seen(version) },
    }),
  );

export const nameChair = ({ id, version }: Committee, member: string) =>
  answer(
    client.PUT("/api/v1/committees/{id}/chair", {
      params: { path: { id }, header: seen(version) },
      body: { member },
    }),
  );

export const setRules = ({ id, version }: Committee, body: Rules) =>
  answer(
    client.PUT("/api/v1/committees/{id}/rules", {
      params: { path: { id }, header: seen(version) },
      body,
    }),
  );
