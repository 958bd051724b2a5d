import { dates, language } from "../texts";

const MINUTE = 60_000;

interface Parts {
  weekday: string;
  day: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
}

function partsOf(instant: Date, zone: string): Parts {
  const format = new Intl.DateTimeFormat(language.tag, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as unknown as Parts;
}

const day = ({ weekday, day, month, year }: Parts) => dates.day(weekday, day, month, year);

const hour = ({ hour, minute }: { hour: string; minute: string }) =>
  dates.hour(Number(hour), minute);

/** « Paris » out of « Europe/Paris ». */
const placeOf = (zone: string) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

/** « jeudi 20 mai 2021 à 9 h 05 (heure de Paris) ». */
export function moment(instant: string | Date, zone = "Europe/Paris"): string {
  const parts = partsOf(new Date(instant), zone);
  return dates.moment(day(parts), hour(parts), placeOf(zone));
}

/**
 * The last minute that is still in time. A deadline is kept as the first instant that is too late;
 * midnight is therefore told as the end of the day before.
 */
export function deadline(tooLateFrom: string, zone: string): string {
  const bound = new Date(tooLateFrom);
  const { hour, minute } = partsOf(bound, zone);
  const midnight = Number(hour) === 0 && minute === "00";
  return moment(midnight ? new Date(bound.getTime() - MINUTE) : bound, zone);
}

/** « jeudi 7 octobre 2021 » out of a date without hour. */
export const longDate = (date: string) => day(partsOf(new Date(`${date}T12:00:00Z`), "UTC"));

/** « jeudi 20 mai 2021 » out of an instant. */
export const longDay = (instant: string) => day(partsOf(new Date(instant), "Europe/Paris"));

/** « oct. » out of a date in October. */
export const monthName = (date: string) =>
  new Intl.DateTimeFormat(language.tag, { month: "short", timeZone: "UTC" }).format(
    new Date(`${date}T12:00:00Z`),
  );

/** « novembre 2019 » out of « 2019-11 », a whole date out of a whole date, else the text itself. */
export function asOf(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
    return longDate(date).split(" ").slice(1).join(" ");
  }
  if (/^\d{4}-\d{2}$/u.test(date)) {
    const { month, year } = partsOf(new Date(`${date}-15T12:00:00Z`), "UTC");
    return `${month} ${year}`;
  }
  return date;
}

/** « 9 h 30 » out of « 09:30 ». */
export function timeOfDay(time: string): string {
  const [hours = "0", minute = "00"] = time.split(":");
  return hour({ hour: hours, minute });
}
