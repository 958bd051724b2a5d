import type { DeliveredEpisode } from "../../../lib/api";
import { versions as words } from "../../../texts";
import { silences } from "../silences";

const HEIGHT = 100;

/** How loud an interview is along its length, drawn, and said for whoever does not see it. */
export function Waveform({ episode: { peaks, measures } }: { episode: DeliveredEpisode }) {
  if (peaks === undefined || peaks.length === 0) {
    return null;
  }
  const told = words.wave(
    Math.round(measures.millis / 1000),
    silences(peaks, measures.millis).map(({ from, to }) => words.silence(from, to)),
  );
  return (
    <figure className="wave">
      <svg
        role="img"
        aria-label={told}
        viewBox={`0 0 ${peaks.length} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <path
          d={peaks
            .map((peak, at) => `M${at + 0.5} ${(HEIGHT - peak) / 2}v${Math.max(peak, 1)}`)
            .join("")}
        />
      </svg>
      <figcaption className="soft">{told}</figcaption>
    </figure>
  );
}
