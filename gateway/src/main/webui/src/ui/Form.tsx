import {
  type FormEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { Form as AriaForm } from "react-aria-components";
import { Problem } from "../lib/problem";
import { useUnsaved } from "../lib/unsaved";
import { useAutosave } from "./autosave";
import { Button } from "./Button";
import type { ConfirmDialogProps } from "./ConfirmDialog";
import { ErrorSummary } from "./ErrorSummary";
import { SavingLine } from "./SavingLine";

// Few forms ask twice, and what a dialog needs is as large as the rest of a form.
const ConfirmDialog = lazy(async () => ({
  default: (await import("./ConfirmDialog")).ConfirmDialog,
}));

interface FormProps {
  /** What is sent; several answers to one question come as `getAll`. */
  onSubmit: (values: FormData) => void;
  /** For drafts: saves what was typed once it pauses, without a word beyond a line. */
  autosave?: (values: FormData) => Promise<unknown>;
  /** What the server said to the last sending, if it said no. */
  error: unknown;
  isPending: boolean;
  submit: string;
  /** For what cannot be undone: asked once more, with what was typed still on screen. */
  confirm?: Pick<ConfirmDialogProps, "look" | "title" | "back"> & { text: string };
  /** What stands beside the button, another way on for instance. */
  beside?: ReactNode;
  children: ReactNode;
}

const problemOf = (error: unknown) => (error instanceof Problem ? error : Problem.lost());

/**
 * A form that keeps what was typed, whatever the server answers: its refusals stand beside their
 * fields and in a summary that takes the focus.
 */
export function Form({
  onSubmit,
  autosave,
  error,
  isPending,
  submit,
  confirm,
  beside,
  children,
}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [cleared, setCleared] = useState<unknown>();
  const [touched, setTouched] = useState(false);
  const [asked, setAsked] = useState<FormData>();
  useUnsaved(touched || error != null);
  const { saving, typed, settled } = useAutosave(form, autosave, () => setTouched(false));
  const latest = useRef(onSubmit);
  useEffect(() => {
    latest.current = onSubmit;
  });

  const deliver = (values: FormData) => {
    setTouched(false);
    void settled().then(() => latest.current(values));
  };

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) {
      const values = new FormData(event.currentTarget);
      (confirm ? setAsked : deliver)(values);
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
    <div
      onInput={() => {
        setTouched(true);
        typed();
      }}
    >
      <AriaForm ref={form} onSubmit={send} className="form" validationErrors={refused}>
        {error != null && <ErrorSummary problem={problemOf(error)} goTo={goTo} />}
        {children}
        <div className="form-end">
          <Button type="submit" look="primary" isPending={isPending} onPress={putAside}>
            {submit}
          </Button>
          {beside}
        </div>
        {autosave && <SavingLine saving={saving} />}
      </AriaForm>
      {confirm && (
        <Suspense>
          <ConfirmDialog
            look={confirm.look ?? "danger"}
            label={submit}
            title={confirm.title}
            {...(confirm.back && { back: confirm.back })}
            isOpen={asked !== undefined}
            onOpenChange={(open) => open || setAsked(undefined)}
            onConfirm={() => asked && deliver(asked)}
          >
            <p>{confirm.text}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
