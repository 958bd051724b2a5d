import { type FormEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Form as AriaForm } from "react-aria-components";
import { Problem } from "../lib/problem";
import { useUnsaved } from "../lib/unsaved";
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

const problemOf = (error: unknown) => (error instanceof Problem ? error : Problem.lost());

/**
 * A form that keeps what was typed, whatever the server answers: its refusals stand beside their
 * fields and in a summary that takes the focus.
 */
export function Form({ onSubmit, error, isPending, submit, beside, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [cleared, setCleared] = useState<unknown>();
  const [touched, setTouched] = useState(false);
  useUnsaved(touched || error != null);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) {
      setTouched(false);
      onSubmit(new FormData(event.currentTarget));
    }
  };

  // A field that the server refused counts as invalid, and an invalid form is not sent at all: what
  // the server said is put aside before the browser looks, for only the server can say it again.
  const putAside = () => flushSync(() => setCleared(error));

  const refused = useMemo(
    () => (error != null && error !== cleared ? problemOf(error).byField : {}),
    [error, cleared],
  );

  const goTo = (field: string) => {
    const found = form.current?.elements.namedItem(field);
    const control = found instanceof RadioNodeList ? found[0] : found;
    if (control instanceof HTMLElement) {
      control.focus();
    }
  };

  return (
    <div onInput={() => setTouched(true)}>
      <AriaForm ref={form} onSubmit={send} className="form" validationErrors={refused}>
        {error != null && <ErrorSummary problem={problemOf(error)} goTo={goTo} />}
        {children}
        <div className="form-end">
          <Button type="submit" look="primary" isPending={isPending} onPress={putAside}>
            {submit}
          </Button>
          {beside}
        </div>
      </AriaForm>
    </div>
  );
}
