import { typeset } from "../typeset";

/** Who is quoted in proceedings and approves it, and what they say in easy words. */
export const quoting = typeset({
  quotes: "Personnes citées",
  quotesLead:
    "Les mots d'une personne ne paraissent que si elle les approuve, par le lien qu'elle reçoit.",
  quote: "Citer une personne",
  quoteNow: "Lui demander son approbation",
  quoted: "Ses mots, tels que les actes les écrivent",
  approval: "Approbation",
  inText: "Dans la version remise",
  nobodyToQuote: "Demandez d'abord leurs accords aux personnes citées.",
  easySummary: "Résumé facile à lire",
  easySummaryLead: "Il paraît en tête des actes, en phrases courtes et en mots simples.",
  easySummaryText: "Le résumé",
  noEasySummary: "Il n'est pas encore écrit.",
  myQuotes: "On me cite ici",
  myQuotesLead: "Ces mots ne paraissent dans les actes que si vous les approuvez.",
  quoteStandings: { ASKED: "Sans réponse", APPROVED: "Approuvée", REFUSED: "Non approuvée" },
  approveQuote: "J'approuve ces mots",
  refuseQuote: "Je ne les approuve pas",
});
