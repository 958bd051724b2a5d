import { typeset } from "../typeset";

/** What becomes of single photographs and interviews: corrected, taken out, unpublished. */
export const pieces = typeset({
  chapters: "Chapitres, un par ligne",
  chaptersHelp: "Le début et le titre : 0:00 Présentation, puis 2:05 Ce qui reste.",
  noChapter: "Chaque ligne commence par un temps, comme 2:05, puis un titre.",
  askOther: "Demander des accords à une personne non inscrite",
  otherName: "Prénom et nom",
  otherEmail: "Son adresse de courriel",
  artworkOf: (title: string) => `Illustration de l'entretien « ${title} »`,
  enlarge: (caption: string) => `Voir en grand « ${caption} »`,
  heard: "Qui y est entendu",
  correct: "Corriger la description",
  otherArtwork: "Une autre illustration, si elle change",
  removeEpisode: "Retirer cet entretien de la série",
  removePhotograph: "Retirer cette photographie",
  removeTitle: "Le retirer du livrable ?",
  removeText: "Il faudra l'envoyer à nouveau pour le remettre.",
  unpublish: "Retirer du public",
  unpublishNow: "Retirer du public maintenant",
  reason: "Pourquoi",
  unpublished: "Ce n'est plus public.",
  unseen: "À ne pas photographier",
  unseenLead: "Ces personnes ont refusé d'être photographiées ; le motif ne regarde qu'elles.",
  nobodyUnseen: "Personne n'a refusé.",
});
