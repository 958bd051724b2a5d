/** A month on the line of a cycle. */
export interface Month {
  /** Its first day. */
  day: string;
  /** Where it begins, from 0 at the start of the cycle to 1 at its end. */
  at: number;
}

const DAY = 86_400_000;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where a day lies between the first and the last one, from 0 to 1. */
export function placeOf(day: string, from: string, to: string): number {
  const length = Math.max(DAY, time(to) - time(from));
  return Math.min(1, Math.max(0, (time(day) - time(from)) / length));
}

/** The months that begin in a window, and the one it begins in. */
export function monthsOf(from: string, to: string): Month[] {
  const months: Month[] = [];
  let day = `${from.slice(0, 7)}-01`;
  while (time(day) <= time(to)) {
    months.push({ day, at: placeOf(day, from, to) });
    const next = new Date(time(day));
    next.setUTCMonth(next.getUTCMonth() + 1);
    day = next.toISOString().slice(0, 10);
  }
  return months;
}
