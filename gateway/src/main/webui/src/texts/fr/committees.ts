import { typeset } from "../typeset";
import { following } from "./following";
import { meetings } from "./meetings";
import { polls } from "./polls";
import { seats } from "./seats";

/** The steering committees: who sits in them, what they decide. */
export const committees = typeset({
  title: "Les comités de pilotage",
  lead: "Un comité local par séminaire : lui seul valide la date et le programme. Un comité national suit l'ensemble.",
  none: "Vous ne siégez dans aucun comité",
  noneText:
    "Quand une structure est retenue pour un séminaire, elle réunit un comité. Vous le verrez ici si vous en faites partie.",
  kind: "Comité de pilotage local",
  national: "Comité de pilotage national",
  suspendedTitle: "Les décisions sont suspendues",
  suspendedText:
    "Un collège n'a plus de membre. Le comité décidera de nouveau dès qu'il en aura un.",
  chairs: "préside le comité",
  asked: {
    next: "Prochaine réunion",
    votes: (count: number) =>
      count > 1 ? `${count} votes attendent votre voix` : "Un vote attend votre voix",
    polls: (count: number) =>
      count > 1 ? `${count} sondages attendent votre réponse` : "Un sondage attend votre réponse",
    nothing: "Rien ne vous est demandé en ce moment.",
  },
  ...seats,
  ...polls,
  ...meetings,
  ...following,
  recuse: "Me déporter de ce point",
  recused: "Votre déport est noté.",
  recusedCount: (count: number) => (count > 1 ? `${count} déports` : `${count} déport`),
  until: (when: string) => `Consultation écrite jusqu'au ${when}`,
  atMeeting: "Vote en réunion",
  bases: {
    CONSENSUS: "Adoptée par consensus.",
    MAJORITY: "Adoptée à la majorité.",
    CHAIR: "Adoptée par la voix de qui préside.",
  },
  quorum: (present: number, members: number, quorum: number) =>
    `Présents ou représentés : ${present} sur ${members} (quorum : ${quorum}).`,
  because: (reason: string) => `Motif : ${reason}`,
  toSeminar: "Voir le séminaire",
  status: {
    FORMING: "En formation",
    CONSTITUTED: "Constitué",
  },
  members: "Les membres, par collège",
  membersLead: "Tous les collèges doivent être présents pour constituer le comité.",
  colleges: {
    LOCAL_AUTHORITY: "Collectivités",
    TERRITORY_ACTOR: "Acteurs du territoire",
    CAE_SUPPORT_TEAM: "Équipe d'appui de la CAE",
    ISSUER: "Coopérer Pour Entreprendre",
    SELECTED_STRUCTURE: "Structures retenues",
  },
  emptyCollege: "Aucun membre pour le moment",
  constitute: "Constituer le comité",
  constituteTitle: "Constituer ce comité ?",
  constituteText: "Le comité pourra alors voter la date, puis le programme.",
  constituted: "Le comité est constitué.",
  decisions: "Les décisions",
  noDecision: "Aucune décision n'est mise au vote",
  noDecisionText:
    "La structure retenue propose des dates et un programme ; le comité les vote ici.",
  dateDecision: (date: string) => `Tenir le séminaire le ${date}`,
  comparedWith: (version: number) =>
    `Ce qui change par rapport à la version ${version}, en vigueur, est signalé.`,
  changes: { ADDED: "ajouté", MOVED: "autre horaire", REMOVED: "supprimé" },
  programmeDecision: (version: number) => `Valider le programme, version ${version}`,
  numbered: (number: number) => `Décision n° ${number}`,
  decisionStatus: {
    PROPOSED: "Au vote",
    ADOPTED: "Adoptée",
    REFUSED: "Refusée",
    OPINION_ONLY: "Avis, faute de quorum",
    DEFERRED: "Reportée",
    SUPERSEDED: "Remplacée",
  },
  votes: (count: number) => (count > 1 ? `${count} membres ont voté` : `${count} membre a voté`),
  count: (yes: number, no: number, abstained: number) =>
    `Pour : ${yes}. Contre : ${no}. Abstentions : ${abstained}.`,
  choice: "Votre vote",
  choiceHelp:
    "Réservé aux membres. Un vote par membre ; vous pouvez en changer jusqu'à la clôture.",
  choices: { FOR: "Pour", AGAINST: "Contre", ABSTAIN: "Abstention" },
  voteFor: "Pour qui votez-vous ?",
  voteMyself: "Pour moi",
  voteByProxy: (role: string) => `Par procuration : ${role}`,
  vote: "Voter",
  voted: "Votre vote est enregistré.",
  close: "Clore le vote",
  closeTitle: "Clore ce vote ?",
  closeText:
    "Les voix seront comptées. Une décision adoptée ne peut être remplacée que par une autre décision du comité.",
  closed: "Le vote est clos.",
  defer: "Reporter cette décision",
  deferNow: "Reporter la décision",
  deferTitle: "Reporter cette décision ?",
  deferText: "Le vote s'arrête sans décompte. La question pourra être remise au vote plus tard.",
  deferReason: "Le motif du report",
  deferred: "La décision est reportée.",
  carriedOutBy: (who: string) => `Confiée à : ${who}`,
  carriedOutOn: (day: string) => `Échéance : ${day}`,
  motion: "Mettre une décision au vote",
  motionKind: "Sur quoi le comité vote-t-il ?",
  motionKinds: {
    DATE: "Une date",
    PROGRAMME: "Une version du programme",
    RESOLUTION: "Une autre décision",
  },
  motionText: "Ce que le comité décide",
  motionReason: "Le motif, si une décision est à remplacer",
  motionDate: "La date, parmi celles proposées",
  motionVersion: "Le numéro de version, parmi celles soumises",
  motionResponsible: "Qui s'en charge, si c'est décidé",
  motionDueOn: "L'échéance, s'il y en a une",
  motionWay: "Quand et comment vote-t-on ?",
  motionWeek: "Par écrit, pendant sept jours",
  motionUntil: "Par écrit, jusqu'à un autre moment",
  motionUntilDay: "Le dernier jour du vote",
  motionUntilHour: "L'heure de fin",
  notAVersion: "Écrivez un numéro de version, par exemple 1.",
  propose: "Mettre au vote",
  proposed: "La décision est au vote.",
});
