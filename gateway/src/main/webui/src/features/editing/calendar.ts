import type { Milestone } from "../../lib/api";

const LINE = /^(\d{4}-\d{2}-\d{2})\s+(\S.*)$/u;

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The first line that does not begin with a date, if there is one. */
export const wrongLine = (text: string) => lines(text).find((line) => !LINE.test(line));

/** The calendar, one date a line, in its order. */
export const milestonesIn = (text: string): Milestone[] =>
  lines(text).map((line) => {
    const [, date = "", label = ""] = LINE.exec(line) ?? [];
    return { date, label };
  });

export const textOf = (milestones: Milestone[]) =>
  milestones.map(({ date, label }) => `${date} ${label}`).join("\n");
