import type { Call } from "../../../lib/api";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";

interface ConfirmedActProps {
  text: string;
  label: string;
  title: string;
  /** What cannot be undone. */
  final: string;
  act: () => Promise<Call>;
  said: (call: Call) => string;
}

/** A step of a call that cannot be taken back: explained, then confirmed. */
export function ConfirmedAct({ text, label, title, final, act, said }: ConfirmedActProps) {
  const notices = useNotices();
  const acting = useAct(act, said);
  return (
    <>
      <p className="section-lead">{text}</p>
      <ConfirmButton
        label={label}
        title={title}
        isPending={acting.isPending}
        onConfirm={() => acting.mutate(undefined, { onError: notices.fail })}
      >
        <p>{final}</p>
      </ConfirmButton>
    </>
  );
}
