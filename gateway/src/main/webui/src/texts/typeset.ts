// Phrases take whatever they tell; what they take is checked where they are called.
type Phrase = (...told: never[]) => string | string[];

interface Catalogue {
  readonly [key: string]: Entry;
}

type Entry = string | Phrase | readonly Entry[] | Catalogue;

/** French typography for one sentence that was typed with plain spaces and apostrophes. */
export const typesetSentence = (sentence: string) =>
  sentence
    .replaceAll("'", "’")
    .replace(/« /gu, "«\u00A0")
    .replace(/ ([»:%€])/gu, "\u00A0$1")
    .replace(/ ([;!?])/gu, "\u202F$1")
    .replace(/(\d) (?=\d{3}\b)/gu, "$1\u202F")
    .replace(/(\d) h (?=\d)/gu, "$1\u00A0h\u00A0");

/** The same catalogue with every sentence, and every phrase that makes one, set in type. */
export const typeset = <T extends Catalogue>(catalogue: T) => set(catalogue) as T;

function set(entry: Entry): Entry {
  if (typeof entry === "string") {
    return typesetSentence(entry);
  }
  if (typeof entry === "function") {
    return ((...told: never[]) => set(entry(...told))) as Phrase;
  }
  if (isList(entry)) {
    return entry.map(set);
  }
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, set(value)]));
}

const isList = (entry: readonly Entry[] | Catalogue): entry is readonly Entry[] =>
  Array.isArray(entry);
