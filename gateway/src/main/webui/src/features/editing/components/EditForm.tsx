import type { ReactNode } from "react";
import { editing as editingTexts } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useEditing } from "../acting";

interface EditFormProps {
  edit: (values: FormData) => Promise<unknown>;
  submit?: string;
  children: ReactNode;
}

/** One part of a call that is saved by itself. */
export function EditForm({ edit, submit = editingTexts.save, children }: EditFormProps) {
  const editing = useEditing(edit);
  return (
    <Form
      submit={submit}
      error={editing.error}
      isPending={editing.isPending}
      onSubmit={(values) => editing.mutate(values)}
    >
      {children}
    </Form>
  );
}
