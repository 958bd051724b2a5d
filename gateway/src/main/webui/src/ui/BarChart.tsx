import { indicators } from "../texts";
import { type Column, Table } from "./Table";

/** One bar: what it stands for, how long it is, and the same in words. */
export interface Bar {
  label: string;
  value: number;
  told: string;
}

interface BarChartProps {
  /** What is counted; the name of the picture and of the table behind it. */
  title: string;
  bars: Bar[];
  /** What the whole width stands for; the longest bar when it is not said. */
  most?: number;
  columns: [string, string];
}

const WIDTH = 400;
const HEIGHT = 16;

/** Quantities as bars, each with its words, and the same figures as a table behind them. */
export function BarChart({ title, bars, most, columns: [what, howMany] }: BarChartProps) {
  const width = Math.max(1, most ?? Math.max(...bars.map(({ value }) => value)));
  const columns: Column<Bar>[] = [
    { title: what, cell: ({ label }) => label },
    { title: howMany, cell: ({ told }) => told, numeric: true },
  ];
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <ul className="chart-bars">
        {bars.map(({ label, value, told }) => (
          <li key={label} className="chart-bar">
            <span className="chart-label">{label}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={WIDTH} height={HEIGHT} className="gauge-place" />
              <rect
                width={(WIDTH * Math.min(value, width)) / width}
                height={HEIGHT}
                className="gauge-full"
              />
            </svg>
            <span className="chart-told">{told}</span>
          </li>
        ))}
      </ul>
      <details className="chart-table">
        <summary>{indicators.asTable}</summary>
        <Table caption={title} columns={columns} rows={bars} keyOf={({ label }) => label} />
      </details>
    </figure>
  );
}
