import { queryOptions } from "@tanstack/react-query";
import type { Committee, Invitation, Meeting } from "../../lib/committees";
import { answer, client, newestFirst } from "../../lib/http";

const GUESTS = "/api/v1/committees/{id}/meetings/{meeting}/guests/{organisation}" as const;

const at = ({ committee: id, id: meeting }: Meeting, organisation: string) => ({
  params: { path: { id, meeting, organisation } },
});

export const inviteGuest = (meeting: Meeting, organisation: string) =>
  answer(client.PUT(GUESTS, at(meeting, organisation)));

export const uninviteGuest = (meeting: Meeting, organisation: string) =>
  answer(client.DELETE(GUESTS, at(meeting, organisation)));

export const invitationsQuery = queryOptions({
  queryKey: ["committees", "invitations"],
  queryFn: () =>
    newestFirst<Invitation>((after) =>
      answer(
        client.GET("/api/v1/committees/invitations", {
          params: { query: { limit: 100, after } },
        }),
      ),
    ),
});

export const nominate = ({ id }: Committee, member: string) =>
  answer(
    client.PUT("/api/v1/committees/{id}/nomination", {
      params: { path: { id } },
      body: { member },
    }),
  );
