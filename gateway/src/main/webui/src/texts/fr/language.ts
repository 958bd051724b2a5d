/** The language of this catalogue: how numbers and dates are written follows from it. */
export const language = { tag: "fr-FR" };
