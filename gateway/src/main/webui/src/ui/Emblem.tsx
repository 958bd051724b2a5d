import { shell } from "../texts";

/**
 * The emblem of the European Union, to its official geometry: a rectangle of 2 by 3, twelve
 * upright stars like the hours of a clock on a circle of a third of the height, each star within a
 * circle of an eighteenth of the height.
 */
const HEIGHT = 18;
const WIDTH = 27;
const RING = HEIGHT / 3;
const STAR = HEIGHT / 18;
/** Where the arms of a regular five-pointed star meet. */
const INNER = STAR * ((3 - Math.sqrt(5)) / 2);

const at = (radius: number, turn: number) => ({
  x: radius * Math.sin(2 * Math.PI * turn),
  y: -radius * Math.cos(2 * Math.PI * turn),
});

const star = Array.from({ length: 10 }, (_, corner) => {
  const { x, y } = at(corner % 2 === 0 ? STAR : INNER, corner / 10);
  return `${x.toFixed(4)},${y.toFixed(4)}`;
}).join(" ");

const hours = Array.from({ length: 12 }, (_, hour) => at(RING, hour / 12));

export const Emblem = () => (
  <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={shell.emblem} className="emblem">
    <rect width={WIDTH} height={HEIGHT} fill="#003399" />
    {hours.map(({ x, y }) => (
      <polygon
        key={`${x},${y}`}
        points={star}
        fill="#FFCC00"
        transform={`translate(${WIDTH / 2 + x} ${HEIGHT / 2 + y})`}
      />
    ))}
  </svg>
);
