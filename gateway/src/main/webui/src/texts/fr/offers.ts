import { typeset } from "../typeset";

/** The parts of an offer that nobody has to fill in. */
export const offers = typeset({
  title: "Parties facultatives : financements locaux, dates possibles, premiers partenaires",
  help: "Rien ici n'est obligatoire. Une attention particulière est portée aux premiers partenaires et à leur intérêt pour le public.",
  funding: "Financements locaux",
  funder: "Qui finance",
  fundingAmount: "Montant, en euros",
  fundingOrigin: "Origine",
  european: "Cet argent vient de fonds européens",
  possibleDates: "Dates possibles",
  possibleDate: "Date",
  possibleDateHelp: "Par exemple 7/10/2021.",
  possibleDateNote: "Pourquoi elle convient au territoire",
  outsideWindow: (date: string) => `Le ${date} est hors de la période prévue par l'appel.`,
  partners: "Premiers partenaires",
  partner: "Nom du partenaire",
  partnerInterest: "Son intérêt pour le public",
  withdrawBid: (lot: number) => `Retirer l'offre déposée pour le lot ${lot}`,
  withdrawBidTitle: (lot: number) => `Retirer dès maintenant l'offre du lot ${lot} ?`,
  withdrawBidText:
    "L'offre ne sera pas étudiée. Les autres offres déposées restent déposées. Vous pouvez en déposer une nouvelle jusqu'à la date limite.",
  bidWithdrawn: "L'offre est retirée ; les autres restent déposées.",
});
