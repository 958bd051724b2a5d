import { useEffect, useId } from "react";
import { forms } from "../texts";

/** The forms on screen that hold something nobody has saved. */
const unsaved = new Set<string>();

const warn = (event: BeforeUnloadEvent) => {
  if (unsaved.size > 0) {
    event.preventDefault();
  }
};

addEventListener("beforeunload", warn);

/** Tells that a form holds unsaved words, as long as it is on screen. */
export function useUnsaved(touched: boolean) {
  const form = useId();
  useEffect(() => {
    if (touched) {
      unsaved.add(form);
    }
    return () => {
      unsaved.delete(form);
    };
  }, [form, touched]);
}

/** Whether a page may be left: at once, or because the person says so. */
export const mayLeave = () => unsaved.size === 0 || confirm(forms.leave);
