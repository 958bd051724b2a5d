import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";

interface ConfirmedActProps<R> {
  text: string;
  label: string;
  title: string;
  /** What cannot be undone. */
  final: string;
  act: () => Promise<R>;
  said: (result: R) => string;
}

/** A step of a call that cannot be taken back: explained, then confirmed. */
export function ConfirmedAct<R>({ text, label, title, final, act, said }: ConfirmedActProps<R>) {
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
