/** A part of a sound in which next to nothing is heard, in seconds from its beginning. */
export interface Silence {
  from: number;
  to: number;
}

const QUIET = 2;
const SHORTEST_MILLIS = 2000;

/** The silences of two seconds and more, found in how loud each part of a sound is. */
export function silences(peaks: number[], millis: number): Silence[] {
  const part = millis / peaks.length;
  const found: Silence[] = [];
  let from: number | undefined;
  [...peaks, 100].forEach((peak, at) => {
    if (peak <= QUIET) {
      from ??= at;
    } else if (from !== undefined) {
      if ((at - from) * part >= SHORTEST_MILLIS) {
        found.push({
          from: Math.round((from * part) / 1000),
          to: Math.round((at * part) / 1000),
        });
      }
      from = undefined;
    }
  });
  return found;
}
