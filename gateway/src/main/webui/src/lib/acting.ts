import { useSyncExternalStore } from "react";

const KEY = "rencontres.organisation";
const listeners = new Set<() => void>();
let acting = localStorage.getItem(KEY) ?? undefined;

/** The organisation in whose name this browser acts, as last chosen. */
export const actingOrganisation = () => acting;

export function actAs(organisation: string | undefined) {
  acting = organisation;
  if (organisation === undefined) {
    localStorage.removeItem(KEY);
  } else {
    localStorage.setItem(KEY, organisation);
  }
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useActing = () => useSyncExternalStore(subscribe, actingOrganisation);
