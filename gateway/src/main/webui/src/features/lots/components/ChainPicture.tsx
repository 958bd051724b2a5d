import { lots as words } from "../../../texts";
import type { Step } from "../chain";

const STEP = 150;
const RADIUS = 24;
const MIDDLE = 40;

const x = (index: number) => STEP / 2 + index * STEP;

/** The steps as beads on a thread: ticked, under way, hollow, or crossed out. */
export function ChainPicture({ steps }: { steps: Step[] }) {
  const told = steps.map(({ name, progress }) =>
    words.step(words.steps[name], words.states[progress]),
  );
  return (
    <svg
      role="img"
      aria-label={words.chainPicture(told.join(" "))}
      viewBox={`0 0 ${steps.length * STEP} 100`}
      className="chain-picture"
    >
      {steps.slice(1).map(({ name }, index) => (
        <line
          key={name}
          x1={x(index) + RADIUS}
          x2={x(index + 1) - RADIUS}
          y1={MIDDLE}
          y2={MIDDLE}
          className={`thread thread-${steps[index]?.progress ?? "todo"}`}
        />
      ))}
      {steps.map(({ name, progress }, index) => (
        <g
          key={name}
          transform={`translate(${x(index)} ${MIDDLE})`}
          className={`bead bead-${progress}`}
        >
          <circle r={RADIUS} />
          {progress === "done" && <path d="m-10 0 7 7 13-13" />}
          {progress === "stopped" && <path d="m-8-8 16 16m0-16-16 16" />}
          {(progress === "doing" || progress === "todo") && (
            <text y="7" textAnchor="middle">
              {index + 1}
            </text>
          )}
          <text y="52" textAnchor="middle" className="bead-name">
            {words.steps[name]}
          </text>
        </g>
      ))}
    </svg>
  );
}
