import { expect, test } from "vitest";
import { chainOf } from "./chain";

const HOLDER = { organisation: "a1", seminars: ["s1"] };

const OPEN = { kind: "SEMINAR_SUPPORT", status: "OPEN", holders: [] as never[] } as const;

const told = (steps: ReturnType<typeof chainOf>) => steps.map(({ progress }) => progress);

test("before the award, the award is under way and everything else is to come", () => {
  expect(told(chainOf(OPEN, { status: "PLANNED" }))).toEqual([
    "doing",
    "todo",
    "todo",
    "todo",
    "todo",
  ]);
});

test("a validated programme leaves the registrations under way", () => {
  const steps = chainOf(
    { ...OPEN, status: "AWARDED", holders: [HOLDER] },
    { status: "REGISTRATION_OPEN" },
  );

  expect(told(steps)).toEqual(["done", "done", "done", "doing", "todo"]);
});

test("an unsuccessful lot stops at its award", () => {
  expect(told(chainOf({ ...OPEN, status: "UNSUCCESSFUL" }, { status: "PLANNED" }))[0]).toBe(
    "stopped",
  );
});

test("a lot without a seminar of its own goes from award to acceptance", () => {
  const steps = chainOf({ kind: "AUDIO", status: "DELIVERED", holders: [HOLDER] });

  expect(steps.map(({ name }) => name)).toEqual(["award", "delivery", "acceptance"]);
  expect(told(steps)).toEqual(["done", "done", "doing"]);
});
