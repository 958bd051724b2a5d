import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { register } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { registerQuery } from "../api";

interface ActFormProps {
  call: string;
  submit: string;
  act: (text: (name: string) => string) => Promise<unknown>;
  children: ReactNode;
}

/** An act of the issuer on received files; the register is read again after it. */
export function ActForm({ call, submit, act, children }: ActFormProps) {
  const notices = useNotices();
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: (values: FormData) => act((name) => values.get(name)?.toString() ?? ""),
    onSuccess: async () => {
      notices.say(register.saved);
      await queries.invalidateQueries(registerQuery(call));
    },
  });
  return (
    <Form
      submit={submit}
      error={acting.error}
      isPending={acting.isPending}
      onSubmit={(values) => acting.mutate(values)}
    >
      {children}
    </Form>
  );
}
