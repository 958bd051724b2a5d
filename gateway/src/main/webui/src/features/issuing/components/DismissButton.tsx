import { issuing as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";
import { dismiss } from "../api";

interface DismissButtonProps {
  call: string;
  number: number;
  person: string;
  name: string;
}

/** Takes an evaluator from a lot who has not declared anything yet. */
export function DismissButton({ call, number, person, name }: DismissButtonProps) {
  const notices = useNotices();
  const dismissing = useAct(
    () => dismiss(call, number, person),
    () => words.dismissed,
  );
  return (
    <ConfirmButton
      look="danger"
      label={words.dismiss(name)}
      title={words.dismissTitle(name)}
      isPending={dismissing.isPending}
      onConfirm={() => dismissing.mutate(undefined, { onError: notices.fail })}
    >
      <p>{words.dismissText}</p>
    </ConfirmButton>
  );
}
