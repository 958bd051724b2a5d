import { typeset } from "../typeset";

/** Where the people who look after a partner system come in. */
export const portal = typeset({
  title: "Espace des systèmes partenaires",
  lead: "Suivez ici ce que votre système reçoit de la plateforme : abonnements, livraisons, relivraisons.",
  client: "Le nom de votre système",
  clientHelp: "Celui que l'émetteur vous a donné, par exemple partner-cae.",
  secret: "Son secret",
  secretHelp: "Le même que celui de votre système. Il ne quitte pas la plateforme.",
  enter: "Entrer",
  inside: (client: string) => `Vous suivez ${client}`,
  insideLead: "Vous voyez ce qui concerne ce système, et rien d'autre.",
  toWebhooks: "Voir les webhooks",
});
