import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";

interface ActProps {
  /** What is done, and what is said once it is. */
  act: () => Promise<unknown>;
  said: string;
  label: string;
  look?: "primary" | "secondary" | "danger" | "quiet";
}

interface ActFormProps {
  act: (values: FormData) => Promise<unknown>;
  said: string;
  submit: string;
  /** For what cannot be undone: asked once more. */
  confirm?: { title: string; text: string };
  beside?: ReactNode;
  children: ReactNode;
}

/** A form whose sending is one act in a committee; after it the form is as new. */
export function ActForm({ act, said, ...form }: ActFormProps) {
  const [turn, setTurn] = useState(0);
  const acting = useAct(act, said);
  return (
    <Form
      {...form}
      key={turn}
      error={acting.error}
      isPending={acting.isPending}
      onSubmit={(values) => acting.mutate(values, { onSuccess: () => setTurn(turn + 1) })}
    />
  );
}

/** One act in a committee, by a button. */
export function ActButton({ act, said, label, look = "secondary" }: ActProps) {
  const notices = useNotices();
  const acting = useAct(act, said);
  return (
    <Button
      look={look}
      isPending={acting.isPending}
      onPress={() => acting.mutate(undefined, { onError: notices.fail })}
    >
      {label}
    </Button>
  );
}

/** The same for what cannot be undone. */
export function ActConfirm({
  act,
  said,
  title,
  text,
  isDisabled = false,
  ...button
}: ActProps & { title: string; text: string; isDisabled?: boolean }) {
  const notices = useNotices();
  const acting = useAct(act, said);
  return (
    <ConfirmButton
      {...button}
      title={title}
      isDisabled={isDisabled}
      isPending={acting.isPending}
      onConfirm={() => acting.mutate(undefined, { onError: notices.fail })}
    >
      <p>{text}</p>
    </ConfirmButton>
  );
}
