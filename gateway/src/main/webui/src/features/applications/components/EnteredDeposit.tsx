import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { Application } from "../../../lib/api";
import { mailed as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { addressOf, begunQuery, deposit } from "../mailed";
import { missingParts } from "../progress";

/** Hands in what was entered; from then on it is sealed. */
export function EnteredDeposit({ entered }: { entered: Application }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const depositing = useMutation({
    mutationFn: () => deposit(entered.call, entered.id),
    onSuccess: ({ status }) => {
      notices.say(words.handed[status === "LATE" ? "LATE" : "SUBMITTED"]);
      navigate(addressOf(entered.call));
      return queries.invalidateQueries(begunQuery(entered.call));
    },
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
      </div>
    </>
  );
}
