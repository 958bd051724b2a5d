import { typeset } from "../typeset";

/** The language of this catalogue: how numbers and dates are written follows from it. */
export const language = typeset({ tag: "fr-FR" });
