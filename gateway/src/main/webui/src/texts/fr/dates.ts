import { typeset } from "../typeset";

/** How moments are told; days and months come from the language itself. */
export const dates = typeset({
  day: (weekday: string, day: string, month: string, year: string) =>
    `${weekday} ${day === "1" ? "1er" : day}\u00A0${month} ${year}`,
  hour: (hours: number, minutes: string) => `${hours}\u00A0h\u00A0${minutes}`,
  moment: (day: string, hour: string, place: string) => `${day} à ${hour} (heure de ${place})`,
});
