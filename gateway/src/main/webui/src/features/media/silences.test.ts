import { expect, test } from "vitest";
import { silences } from "./silences";

test("a silence of two seconds is found, a shorter one is a breath", () => {
  const peaks = [50, 0, 0, 60, 1, 70, 0, 2];

  expect(silences(peaks, 8000)).toEqual([
    { from: 1, to: 3 },
    { from: 6, to: 8 },
  ]);
});

test("a sound that never rests has none", () => {
  expect(silences([50, 60], 10_000)).toEqual([]);
});
