import type { DeliveredEpisode } from "../../lib/api";

type Chapter = DeliveredEpisode["chapters"][number];

const LINE = /^(\d{1,3}):([0-5]\d)\s+(\S.*)$/u;

/** Chapters as one writes them, a line each: « 0:00 Présentation ». */
export const written = (chapters: Chapter[]) =>
  chapters
    .map(
      ({ startTime, title }) =>
        `${Math.floor(startTime / 60)}:${String(startTime % 60).padStart(2, "0")} ${title}`,
    )
    .join("\n");

/** The chapters that such lines state; nothing if one of them states none. */
export function chaptersIn(text: string): Chapter[] | undefined {
  const lines = text
    .split("\n")
    .map((line) => LINE.exec(line.trim()) ?? line.trim())
    .filter((line) => line !== "");
  return lines.some((line) => typeof line === "string")
    ? undefined
    : (lines as RegExpExecArray[]).map(([, minutes, seconds, title]) => ({
        startTime: Number(minutes) * 60 + Number(seconds),
        title: title ?? "",
      }));
}
