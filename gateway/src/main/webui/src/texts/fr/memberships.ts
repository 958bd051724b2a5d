import { typeset } from "../typeset";

/** Organisations: beginning one, its members, invitations. */
export const memberships = typeset({
  title: (name: string) => `L'organisation ${name}`,
  lead: "Vous agissez en son nom. Ses membres voient les mêmes dossiers ; qui en répond invite et retire.",
  describe: "Décrire la structure : nom, SIRET, activité",
  members: "Les membres",
  name: "Nom",
  email: "Courriel",
  none: "Aucun membre",
  noneText: "Invitez une première personne ci-dessous.",
  ownerNamed: (name: string) => `${name} (en répond)`,
  end: "Appartenance",
  endFor: (name: string) => `Retirer ${name}`,
  endTitle: (name: string) => `Retirer ${name} de l'organisation ?`,
  endText:
    "Cette personne ne verra plus les dossiers de l'organisation. Ce qu'elle a écrit y reste, et ses collègues le continuent.",
  ended: (name: string) => `${name} n'est plus membre.`,
  invite: "Inviter",
  inviteTitle: "Inviter un ou une collègue",
  inviteLabel: "Son adresse électronique",
  inviteHelp: "Un courriel lui est envoyé, avec un lien pour rejoindre l'organisation.",
  invited: "L'invitation est partie.",
  beginTitle: "Votre organisation",
  beginLead: "Vous n'appartenez à aucune organisation. Créez la vôtre, ou faites-vous inviter.",
  begin: "Créer l'organisation",
  beginLabel: "Son nom",
  begun:
    "L'organisation est créée : suivez le lien reçu par courriel, puis connectez-vous de nouveau.",
});
