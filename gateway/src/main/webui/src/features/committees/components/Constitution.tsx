import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";
import { constitute } from "../api";

/** Makes the committee able to decide, once each college has a member. */
export function Constitution({ committee }: { committee: Committee }) {
  const notices = useNotices();
  const constituting = useAct(() => constitute(committee), words.constituted);
  return (
    <ConfirmButton
      label={words.constitute}
      title={words.constituteTitle}
      isPending={constituting.isPending}
      isDisabled={committee.missingColleges.length > 0}
      onConfirm={() => constituting.mutate(undefined, { onError: notices.fail })}
    >
      <p>{words.constituteText}</p>
    </ConfirmButton>
  );
}
