/** The parts of an offer that nobody has to fill in. */
export const offers = {
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
};
