import { expect, test } from "vitest";
import type { LotStanding, Seminar } from "../../lib/api";
import { chainOf } from "./chain";

const HOLDER = { organisation: "a1", seminars: ["s1"] };

const lot = (over: Partial<LotStanding>): LotStanding => ({
  number: 1,
  label: "Soutien",
  kind: "SEMINAR_SUPPORT",
  status: "OPEN",
  holders: [],
  ...over,
});

const seminar = (status: string): Seminar => ({
  id: "s1",
  call: "c1",
  publicCode: "MIGRANTS",
  publicLabel: "les publics migrants",
  status,
  gauge: 40,
  confirmed: 0,
  waitlisted: 0,
});

const told = (steps: ReturnType<typeof chainOf>) => steps.map(({ progress }) => progress);

test("before the award, the award is under way and everything else is to come", () => {
  expect(told(chainOf(lot({}), seminar("PLANNED")))).toEqual([
    "doing",
    "todo",
    "todo",
    "todo",
    "todo",
  ]);
});

test("a validated programme leaves the registrations under way", () => {
  const steps = chainOf(
    lot({ status: "AWARDED", holders: [HOLDER] }),
    seminar("REGISTRATION_OPEN"),
  );

  expect(told(steps)).toEqual(["done", "done", "done", "doing", "todo"]);
});

test("an unsuccessful lot stops at its award", () => {
  expect(told(chainOf(lot({ status: "UNSUCCESSFUL" }), seminar("PLANNED")))[0]).toBe("stopped");
});

test("a lot without a seminar of its own goes from award to acceptance", () => {
  const steps = chainOf(lot({ kind: "AUDIO", status: "DELIVERED", holders: [HOLDER] }));

  expect(steps.map(({ name }) => name)).toEqual(["award", "delivery", "acceptance"]);
  expect(told(steps)).toEqual(["done", "done", "doing"]);
});
