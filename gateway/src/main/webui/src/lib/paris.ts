const HOUR = 3_600_000;

const parisHour = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  hourCycle: "h23",
  timeZone: "Europe/Paris",
});

/** The instant at which clocks in France show this time on this day. */
export function instantInParis(day: string, time: string): string {
  const asUtc = new Date(`${day}T${time.slice(0, 5)}:00Z`);
  const shown = Number(parisHour.formatToParts(asUtc).find(({ type }) => type === "hour")?.value);
  const ahead = (shown - asUtc.getUTCHours() + 24) % 24;
  return new Date(asUtc.getTime() - ahead * HOUR).toISOString();
}

const parisParts = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** The day and the time, as ISO writes them, that clocks in France show at this instant. */
export function inParis(instant: string) {
  const [day = "", time = ""] = parisParts.format(new Date(instant)).split(" ");
  return { day, time };
}
