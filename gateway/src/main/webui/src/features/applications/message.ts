import type { MailedApplication } from "../../lib/api";
import { instantInParis } from "../../lib/paris";
import { stated } from "./stated";

/** What the names of the fields of an offer begin with, by its place among the lots answered. */
export const within = (place: number) => `bids[${place}].`;

/** The fields whose names begin so, under the rest of their names. */
function part(values: FormData, beginning: string) {
  const found = new FormData();
  values.forEach((value, name) => {
    if (name.startsWith(beginning)) {
      found.append(name.slice(beginning.length), value);
    }
  });
  return found;
}

/** What a filled form says that a message said, for these lots. */
export function mailedIn(values: FormData, lots: number[]): MailedApplication {
  const text = (name: string) => String(values.get(name) ?? "").trim();
  return {
    legalName: text("legalName"),
    siret: text("siret"),
    contactEmail: text("contactEmail"),
    receivedAt: instantInParis(text("receivedDay"), text("receivedTime")),
    presentation: text("presentation"),
    people: text("people"),
    motivations: text("motivations"),
    bids: lots.map((lot, place) => stated(lot, part(values, within(place)))),
  };
}
