const HOUR = 3_600_000;

const hourInParis = (instant: Date) =>
  Number(
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      hourCycle: "h23",
      timeZone: "Europe/Paris",
    }).format(instant),
  );

/** The end of a day in Paris, summer and winter; clocks change before noon. */
export function endOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const ahead = hourInParis(noon) - 12;
  return new Date(noon.getTime() + (12 - ahead) * HOUR).toISOString();
}
