/** As many as a family of lots may ask for, and as long as one of them may be. */
export const MOST = 50;
export const LONGEST = 2_000;

/** What is asked, one duty a line; empty lines do not count. */
export const dutiesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
