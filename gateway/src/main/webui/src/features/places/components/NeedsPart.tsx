import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { places as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { myNeedsQuery, withdrawNeeds } from "../api";
import { NeedsForm } from "./NeedsForm";

/** What would help on the day, as it was said, to change or to take back. */
export function NeedsPart({ session }: { session: string }) {
  const queries = useQueryClient();
  const notices = useNotices();
  const needs = useQuery(myNeedsQuery(session));
  const withdrawing = useMutation({
    mutationFn: () => withdrawNeeds(session),
    onSuccess: () => {
      notices.say(words.needsWithdrawn);
      queries.setQueryData(myNeedsQuery(session).queryKey, { access: [], diets: [] });
    },
    onError: notices.fail,
  });
  return (
    <Loaded query={needs}>
      {({ access, diets }) => {
        const stated = access.length + diets.length > 0;
        return (
          <>
            <NeedsForm key={String(stated)} session={session} access={access} diets={diets} />
            {stated && (
              <ConfirmButton
                label={words.withdrawNeeds}
                look="danger"
                title={words.withdrawNeedsTitle}
                isPending={withdrawing.isPending}
                onConfirm={() => withdrawing.mutate()}
              >
                <p>{words.withdrawNeedsText}</p>
              </ConfirmButton>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
