import { type RefObject, useEffect, useRef, useState } from "react";
import { Problem } from "../lib/problem";

/** How far the saving by itself is: nothing to save, under way, done at a moment, or not possible. */
export type Saving =
  | { state: "idle" | "saving" }
  | { state: "saved"; at: Date }
  | { state: "failed"; problem: Problem };

/** So long nothing is typed before it is saved, in milliseconds. */
const PAUSE = 3_000;

/** So long until a lost network is tried again. */
const AGAIN = 10_000;

const problemOf = (error: unknown) => (error instanceof Problem ? error : Problem.lost());

/**
 * Saves a form by itself once typing pauses, and again when the network was lost. It never takes the
 * focus and never shows more than a line: what has to be mended is told when the person saves.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  save: ((values: FormData) => Promise<unknown>) | undefined,
  done: () => void,
) {
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const latest = useRef({ save, done });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = { save, done };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const soon = (pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, pause);
  };

  function run() {
    const { save: now } = latest.current;
    if (!form.current || !now) {
      return;
    }
    setSaving({ state: "saving" });
    underWay.current = now(new FormData(form.current)).then(
      () => {
        setSaving({ state: "saved", at: new Date() });
        latest.current.done();
      },
      (error: unknown) => {
        const problem = problemOf(error);
        setSaving({ state: "failed", problem });
        if (problem.offline) {
          soon(AGAIN);
        }
      },
    );
  }

  return {
    saving,
    /** Something was typed. */
    typed: () => {
      if (save) {
        setSaving({ state: "idle" });
        soon(PAUSE);
      }
    },
    /** The person saves: nothing is saved by itself any more, and what is under way comes first. */
    settled: async () => {
      clearTimeout(timer.current);
      await underWay.current;
      setSaving({ state: "idle" });
    },
  };
}
