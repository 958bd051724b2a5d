import { type FormEvent, type ReactNode, useRef } from "react";
import { Form as AriaForm } from "react-aria-components";
import { Problem } from "../lib/problem";
import { Button } from "./Button";
import { ErrorSummary } from "./ErrorSummary";

interface FormProps {
  /** What is sent; several answers to one question come as `getAll`. */
  onSubmit: (values: FormData) => void;
  /** What the server said to the last sending, if it said no. */
  error: unknown;
  isPending: boolean;
  submit: string;
  /** What stands beside the button, another way on for instance. */
  beside?: ReactNode;
  children: ReactNode;
}

/**
 * A form that keeps what was typed, whatever the server answers: its refusals stand beside their
 * fields and in a summary that takes the focus.
 */
export function Form({ onSubmit, error, isPending, submit, beside, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const problem = error == null ? undefined : error instanceof Problem ? error : Problem.lost();

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };

  const goTo = (field: string) => {
    const control = form.current?.elements.namedItem(field);
    (control instanceof RadioNodeList
      ? (control[0] as HTMLElement)
      : (control as HTMLElement)
    )?.focus();
  };

  return (
    <AriaForm
      ref={form}
      onSubmit={send}
      className="form"
      {...(problem && { validationErrors: problem.byField })}
    >
      {problem && <ErrorSummary problem={problem} goTo={goTo} />}
      {children}
      <div className="form-end">
        <Button type="submit" look="primary" isPending={isPending}>
          {submit}
        </Button>
        {beside}
      </div>
    </AriaForm>
  );
}
