import { typeset } from "../typeset";

/** The frame around every page, and the words that any page may need. */
export const shell = typeset({
  product: "Rencontres",
  owner: "Coopérer Pour Entreprendre",
  skip: "Aller au contenu",
  home: "Accueil",
  mainNavigation: "Navigation principale",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  account: "Votre compte",
  signedInAs: (name: string) => `Connecté : ${name}`,
  actingFor: "Vous agissez pour",
  breadcrumbs: "Vous êtes ici",
  loading: "Chargement en cours…",
  notices: "Messages",
  dismiss: "Fermer ce message",
  retry: "Réessayer",
  reload: "Recharger la page",
  unknown: "à préciser",

  funding: "Financement européen",
  union: "Union européenne",
  fund: "Fonds social européen",
  emblem: "Emblème de l'Union européenne : douze étoiles d'or en cercle sur fond bleu",
  sentence:
    "Cette action est cofinancée par le Fonds social européen dans le cadre du programme opérationnel national « Emploi et Inclusion » 2014-2020",
  footer: "Coopérer Pour Entreprendre, la SCIC de l'entrepreneuriat collectif, pilote ce projet.",

  notFoundTitle: "Cette page n'existe pas",
  notFoundText: "L'adresse est peut-être incomplète, ou la page a changé de place.",
  backHome: "Revenir à l'accueil",

  signInFirstTitle: "Connectez-vous pour voir cette page",
  signInFirstText:
    "Cette page est réservée aux personnes qui participent à l'appel. Après la connexion, vous reviendrez ici.",

  problemTitle: "Cela n'a pas fonctionné",
  problemText:
    "Le service n'a pas pu répondre. Rien n'a été enregistré. Réessayez dans un instant.",
  offlineTitle: "La connexion est interrompue",
  offlineText:
    "Ce que vous avez saisi est toujours à l'écran. Vérifiez votre connexion, puis réessayez.",
  signedOutTitle: "Votre session est terminée",
  signedOutText:
    "Ce que vous avez saisi est toujours à l'écran. Reconnectez-vous dans un nouvel onglet, puis réessayez ici.",
  signInNewTab: "Se reconnecter (nouvel onglet)",
  staleTitle: "Quelqu'un a modifié cette page entre-temps",
  staleText:
    "Copiez ce que vous voulez garder, puis rechargez la page pour voir la version actuelle.",
  failureTitle: "Un incident s'est produit à l'écran",
  failureText: "Rechargez la page. Si cela se répète, écrivez à l'équipe qui pilote l'appel.",
  fieldsToMend: (count: number) =>
    count > 1 ? `${count} champs sont à corriger` : "Un champ est à corriger",
});
