import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { monthsOf, placeOf } from "../../../lib/cycle";
import { longDate, monthName } from "../../../lib/dates";
import { seminarsQuery } from "../../../lib/resources";
import { calls as words } from "../../../texts";

const WIDTH = 720;
const MARGIN = 40;
const LINE = 40;

const x = (share: number) => MARGIN + share * (WIDTH - 2 * MARGIN);

/** The cycle as a line of months with the day of each seminar, and the same in words. */
export function Cycle({ call: { id, series } }: { call: Call }) {
  const seminars = useQuery(seminarsQuery(id)).data ?? [];
  const { windowFrom: from, windowTo: to } = series;
  const days = series.seminars.map(({ id: seminar, publicLabel }, index) => ({
    number: index + 1,
    label: publicLabel,
    date: seminars.find((one) => one.id === seminar)?.date,
  }));
  const told = days.map(({ label, date }) => words.dayOf(label, date && longDate(date)));
  return (
    <figure className="cycle">
      <svg
        role="img"
        aria-label={words.cycle(longDate(from), longDate(to), told.join(" "))}
        viewBox={`0 0 ${WIDTH} 92`}
      >
        <line x1={x(0)} x2={x(1)} y1={LINE} y2={LINE} className="thread thread-done" />
        {monthsOf(from, to).map(({ day, at }) => (
          <g key={day} transform={`translate(${x(at)} ${LINE})`} className="cycle-month">
            <path d="M0-7v14" />
            <text y="44">{monthName(day)}</text>
          </g>
        ))}
        {days.map(
          ({ number, date }) =>
            date && (
              <g
                key={number}
                transform={`translate(${x(placeOf(date, from, to))} ${LINE})`}
                className="bead bead-doing"
              >
                <circle r="17" />
                <text y="6" textAnchor="middle">
                  {number}
                </text>
              </g>
            ),
        )}
      </svg>
      <ol className="cycle-days">
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </figure>
  );
}
