/** The day of a seminar as its organiser leads it: who comes, the door, the sheets. */
export const day = {
  kind: "Conduire la journée",
  people: "Inscriptions",
  peopleLead: "Le numéro est l'ordre d'arrivée ; c'est aussi celui de la liste d'attente.",
  nobody: "Personne n'est encore inscrit.",
  person: "Personne",
  number: "Numéro",
  organisation: "Structure",
  state: "Inscription",
  gauge: "Places",
  gaugeTold: (taken: number, effective: number, offered: number, waiting: number) =>
    `${taken} prises sur ${effective}, ${offered} proposées, ${waiting} en attente`,
  gaugeWhy: (gauge: number, room?: number, protocol?: number) =>
    [
      `Jauge : ${gauge}`,
      room !== undefined && `salle : ${room}`,
      protocol !== undefined && `règles sanitaires : ${protocol}`,
    ]
      .filter(Boolean)
      .join(", "),
  door: "Entrée",
  doorLead: "Lisez le code que la personne présente, ou tapez-le.",
  badge: "Code d'entrée",
  letIn: "Faire entrer",
  entered: (name: string) => `${name} est entré.`,
  sheets: "Émargement",
  sheetsLead: "Une signature par personne et par demi-journée, à l'heure de la demi-journée.",
  print: "Imprimer la feuille d'émargement (PDF)",
  halfDays: { MORNING: "Matin", AFTERNOON: "Après-midi" },
  presence: "Présence",
  present: "Signé",
  absent: "Pas de signature",
  organiser: "Organisateur, nom et fonction",
  close: "Clore la feuille",
  closed: (moment: string, organiser: string) => `Close le ${moment} par ${organiser}.`,
  sheetClosed: "La feuille est close.",
};
