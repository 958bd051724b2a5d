import { Label, Meter } from "react-aria-components";

interface GaugeProps {
  label: string;
  value: number;
  max: number;
  /** The same in words; shown, and what a screen reader says. */
  told: string;
}

const WIDTH = 400;
const HEIGHT = 20;

/** How full something is: a bar, and the same in words. */
export const Gauge = ({ label, value, max, told }: GaugeProps) => (
  <Meter value={value} maxValue={max} valueLabel={told} className="gauge">
    <Label className="label">{label}</Label>
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} className="gauge-place" />
      <rect
        width={WIDTH * Math.min(1, value / Math.max(1, max))}
        height={HEIGHT}
        className="gauge-full"
      />
    </svg>
    <span className="gauge-told">{told}</span>
  </Meter>
);
