import { expect, test } from "vitest";
import { asOf, deadline, longDate, longDay, moment, timeOfDay } from "./dates";

const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, " ");

test("the deadline of the call is told as the end of its day, with its hour and zone", () => {
  const told = deadline("2021-05-21T00:00:00+02:00", "Europe/Paris");

  expect(plain(told)).toBe("jeudi 20 mai 2021 à 23 h 59 (heure de Paris)");
});

test("a deadline in the middle of a day is told as it is", () => {
  const told = deadline("2021-11-02T11:00:00Z", "Europe/Paris");

  expect(plain(told)).toBe("mardi 2 novembre 2021 à 12 h 00 (heure de Paris)");
});

test("midnight follows the zone and daylight saving, not the reader's clock", () => {
  expect(plain(deadline("2021-12-31T23:00:00Z", "Europe/Paris"))).toContain("31 décembre 2021");
  expect(plain(deadline("2021-05-20T20:00:00Z", "Indian/Reunion"))).toContain(
    "20 mai 2021 à 23 h 59",
  );
});

test("an instant has its day in Paris", () => {
  expect(plain(longDay("2021-05-20T22:30:00Z"))).toBe("vendredi 21 mai 2021");
});

test("the first of a month is « 1er », and hours keep no leading zero", () => {
  expect(plain(longDate("2021-07-01"))).toBe("jeudi 1er juillet 2021");
  expect(plain(timeOfDay("09:30"))).toBe("9 h 30");
  expect(plain(moment("2021-05-20T07:05:00Z"))).toBe("jeudi 20 mai 2021 à 9 h 05 (heure de Paris)");
});

test("a source is dated as precisely as it is known", () => {
  expect(["2019-11", "2021", "2020-03-01"].map(asOf).map(plain)).toEqual([
    "novembre 2019",
    "2021",
    "1er mars 2020",
  ]);
});
