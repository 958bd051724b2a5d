import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "../../lib/http";

const of = (organisation: string) => ({ params: { path: { organisation } } });

export const membersQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["memberships", organisation],
    queryFn: async () =>
      (await answer(client.GET("/api/v1/memberships/{organisation}/members", of(organisation))))
        .items,
  });

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
