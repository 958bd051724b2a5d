import type { Progress, Told } from "../lib/statuses";

const SIGNS: Record<Progress, string> = {
  todo: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z",
  doing: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2v8a4 4 0 0 1 0-8Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.3 4.3 1.4 1.4-5.4 5.4-3-3 1.4-1.4 1.6 1.6Z",
  stopped:
    "M3.8 2.4 8 6.6l4.2-4.2 1.4 1.4L9.4 8l4.2 4.2-1.4 1.4L8 9.4l-4.2 4.2-1.4-1.4L6.6 8 2.4 3.8Z",
};

/** The sign of a state, always beside words. */
export const Sign = ({ progress }: { progress: Progress }) => (
  <svg viewBox="0 0 16 16" className="sign" aria-hidden="true">
    <path d={SIGNS[progress]} fillRule="evenodd" />
  </svg>
);

/** A state in a few words, with a sign: the colour only repeats them. */
export const Status = ({ told: { progress, label } }: { told: Told }) => (
  <span className={`status status-${progress}`}>
    <Sign progress={progress} />
    {label}
  </span>
);
