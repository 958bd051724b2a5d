import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { shell } from "../texts";
import type { Publicity } from "./api";

/** The words that European funding demands on every page. */
type Mention = Pick<Publicity, "sentence" | "fund">;

const CONSTANT: Mention = { sentence: shell.sentence, fund: shell.fund };

const Shown = createContext<Mention>(CONSTANT);
const Show = createContext<(mention: Mention) => void>(() => undefined);

/** Keeps the mention of the call that is on screen; the constant one where there is no call. */
export function PublicityProvider({ children }: { children: ReactNode }) {
  const [mention, show] = useState(CONSTANT);
  return (
    <Show value={show}>
      <Shown value={mention}>{children}</Shown>
    </Show>
  );
}

export const useMention = () => use(Shown);

/** While the calling page is shown, the mention is that of its call, word for word. */
export function useMentionOf(publicity: Mention) {
  const show = use(Show);
  const { sentence, fund } = publicity;
  useEffect(() => {
    show({ sentence, fund });
    return () => show(CONSTANT);
  }, [show, sentence, fund]);
}
