const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['\u2018\u2019\u02BC\u00B4`]/gu;
const SPACES = /[\s\u00A0\u202F]+/gu;

/** A text as it is compared: without accents, capitals, or the kind of its apostrophes and spaces. */
export const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/æ/gu, "ae")
    .replace(APOSTROPHES, "'")
    .replace(SPACES, " ")
    .trim();

/** Whether every word that is looked for is somewhere in a text. */
export function finds(sought: string, ...texts: (string | undefined)[]): boolean {
  const place = fold(texts.join(" "));
  return fold(sought)
    .split(" ")
    .every((word) => place.includes(word));
}
