import { answer, client } from "../../lib/http";

const of = (organisation: string) => ({ params: { path: { organisation } } });

export const begin = (name: string) =>
  answer(client.POST("/api/v1/memberships", { body: { name } }));

export const endMembership = (organisation: string, person: string) =>
  answer(
    client.DELETE("/api/v1/memberships/{organisation}/members/{person}", {
      params: { path: { organisation, person } },
    }),
  );

export const invite = (organisation: string, email: string) =>
  answer(
    client.POST("/api/v1/memberships/{organisation}/invitations", {
      ...of(organisation),
      body: { email },
    }),
  );
