import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { Application } from "../../../lib/api";
import { begunQuery } from "../../../lib/work";
import { mailed as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { addressOf, deposit, discard } from "../mailed";
import { missingParts } from "../progress";

/** Hands in what was entered, which is sealed from then on; or gives it up. */
export function EnteredDeposit({ entered }: { entered: Application }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const leave = (said: string) => {
    notices.say(said);
    navigate(addressOf(entered.call));
    return queries.invalidateQueries(begunQuery(entered.call));
  };
  const depositing = useMutation({
    mutationFn: () => deposit(entered.call, entered.id),
    onSuccess: ({ status }) => leave(words.handed[status === "LATE" ? "LATE" : "SUBMITTED"]),
  });
  const discarding = useMutation({
    mutationFn: () => discard(entered.call, entered.id),
    onSuccess: () => leave(words.discarded),
  });
  const missing = [
    ...(entered.files.length === 0 ? [words.missingMessage] : []),
    ...missingParts(entered),
  ];
  return (
    <>
      {missing.length > 0 && (
        <div className="notice notice-attention">
          <p>{words.missing}</p>
          <ul>
            {missing.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-end">
        <ConfirmButton
          label={words.depositNow}
          title={words.depositTitle}
          isPending={depositing.isPending}
          isDisabled={missing.length > 0}
          onConfirm={() => depositing.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.depositText}</p>
        </ConfirmButton>
        <ConfirmButton
          look="danger"
          label={words.discard}
          title={words.discardTitle}
          isPending={discarding.isPending}
          onConfirm={() => discarding.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.discardText}</p>
        </ConfirmButton>
      </div>
    </>
  );
}
