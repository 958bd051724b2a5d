import type { Application } from "../../../lib/api";
import { applications as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { submit, withdraw } from "../api";
import { missingParts } from "../progress";
import { useWriting } from "../writing";
import { Receipt } from "./Receipt";

/** Submitting the file and, once submitted, its receipt and the way to take it back. */
export function Deposit({ application }: { application: Application }) {
  const notices = useNotices();
  const submitting = useWriting(() => submit(application), notices.dismiss);
  const withdrawing = useWriting(
    () => withdraw(application),
    () => notices.say(words.withdrawn),
  );
  const missing = missingParts(application);
  const submitted = application.status === "SUBMITTED";
  return (
    <>
      {submitting.data && <Receipt application={submitting.data} />}
      {missing.length > 0 && (
        <div className="notice notice-attention">
          <p>{words.toComplete}</p>
          <ul>
            {missing.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{words.unsaved}</p>
      <div className="form-end">
        <ConfirmButton
          label={submitted ? words.submitAgain : words.submit}
          title={words.submitTitle}
          isPending={submitting.isPending}
          isDisabled={missing.length > 0}
          onConfirm={() => submitting.mutate(undefined, { onError: notices.fail })}
        >
          <p>{words.submitText}</p>
        </ConfirmButton>
        {submitted && (
          <ConfirmButton
            look="danger"
            label={words.withdraw}
            title={words.withdrawTitle}
            isPending={withdrawing.isPending}
            onConfirm={() => withdrawing.mutate(undefined, { onError: notices.fail })}
          >
            <p>{words.withdrawText}</p>
          </ConfirmButton>
        )}
      </div>
    </>
  );
}
