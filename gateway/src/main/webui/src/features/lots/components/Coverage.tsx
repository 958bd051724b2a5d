import { lots as words } from "../../../texts";
import { awarded } from "../chain";
import type { Standing } from "../standing";

const WIDTH = 44;
const GAP = 8;
const HEIGHT = 44;

/** How many lots have found a structure, as a row of tiles: full and ticked, or hollow. */
export function Coverage({ standings }: { standings: Standing[] }) {
  const told = standings.map(({ lot }) => words.coverageLot(lot.number, awarded(lot))).join(", ");
  const count = standings.filter(({ lot }) => awarded(lot)).length;
  return (
    <figure className="card coverage">
      <svg
        role="img"
        aria-label={told}
        viewBox={`0 0 ${standings.length * (WIDTH + GAP) - GAP} ${HEIGHT}`}
      >
        {standings.map(({ lot }, index) => (
          <g
            key={lot.number}
            transform={`translate(${index * (WIDTH + GAP)} 0)`}
            className={awarded(lot) ? "tile tile-full" : "tile"}
          >
            <rect x="1.5" y="1.5" width={WIDTH - 3} height={HEIGHT - 3} rx="8" />
            <text x={WIDTH / 2} y={awarded(lot) ? 21 : 29} textAnchor="middle">
              {lot.number}
            </text>
            {awarded(lot) && <path d="m15 31 5 5 9-9" />}
          </g>
        ))}
      </svg>
      <figcaption>{words.coverage(count, standings.length)}</figcaption>
    </figure>
  );
}
