import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AccountMember } from "../../../lib/door";
import { membersQuery } from "../../../lib/organisations";
import { Problem } from "../../../lib/problem";
import { memberships as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { ProblemBox } from "../../../ui/ProblemBox";
import { useNotices } from "../../../ui/notices";
import { endMembership } from "../api";

interface EndMembershipProps {
  organisation: string;
  member: AccountMember;
}

/** Lets the owner part with a member; what they did stays with the organisation. */
export function EndMembership({ organisation, member }: EndMembershipProps) {
  const notices = useNotices();
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endMembership(organisation, member.id),
    onSuccess: () => notices.say(words.ended(member.name)),
    onSettled: () => queries.invalidateQueries(membersQuery(organisation)),
  });
  return (
    <>
      {ending.error instanceof Problem && <ProblemBox problem={ending.error} />}
      <ConfirmButton
        look="danger"
        label={words.endFor(member.name)}
        title={words.endTitle(member.name)}
        isPending={ending.isPending}
        onConfirm={() => ending.mutate()}
      >
        <p>{words.endText}</p>
      </ConfirmButton>
    </>
  );
}
