import { typeset } from "../typeset";

/** What a candidate was told of its deposits, and what it is asked for afterwards. */
export const receipts = typeset({
  title: "Vos accusés de réception",
  version: (version: number, at: string, lots: string) =>
    `Version ${version}, reçue le ${at}, pour les lots ${lots}.`,
  paper: (version: number) => `Accusé de la version ${version} (PDF)`,

  completion: "Un complément vous est demandé",
  until: (at: string) => `À remettre avant le ${at}. Vos offres et leurs prix ne changent pas.`,
  complete: "Remettre le complément",
  completeTitle: "Remettre le complément ?",
  completeText: "Le dossier tel qu'il est enregistré est remis, aux prix déjà déposés.",
  completed: "Le complément est remis.",
  completedAt: (at: string) => `Remis le ${at}.`,
});
