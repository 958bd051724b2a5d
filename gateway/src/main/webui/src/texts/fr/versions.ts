import { typeset } from "../typeset";

/** What reviewers compare and look at: versions of a text, the loudness of a sound. */
export const versions = typeset({
  versions: "Ce qui a changé",
  compareWith: (last: number) => `Comparer la version ${last} avec`,
  version: (number: number, day: string, words: number) =>
    `Version ${number}, remise le ${day}, ${words} mots`,
  changed: (paragraphs: number, unchanged: number) =>
    paragraphs === 0
      ? "Les deux versions disent la même chose."
      : `Passages changés : ${paragraphs}. Paragraphes identiques, non repris ici : ${unchanged}.`,
  wave: (seconds: number, silences: string[]) =>
    `Niveau sonore au fil de l'entretien, ${clock(seconds)}. ${
      silences.length === 0 ? "Aucun silence de plus de 2 s." : `Silences : ${silences.join(", ")}.`
    }`,
  silence: (from: number, to: number) => `de ${clock(from)} à ${clock(to)}`,
});

const clock = (seconds: number) => `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
