import { type PointerEvent, useRef } from "react";
import { day as words } from "../../../texts";

const WIDTH = 600;
const HEIGHT = 200;

interface SignaturePadProps {
  /** The strokes so far, as the path of an SVG picture. */
  drawing: string;
  onDraw: (drawing: string) => void;
}

/** A place to draw in with a finger, a pen or a mouse. */
export function SignaturePad({ drawing, onDraw }: SignaturePadProps) {
  const down = useRef(false);

  const at = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const x = Math.round(((clientX - left) / width) * WIDTH);
    const y = Math.round(((clientY - top) / height) * HEIGHT);
    return `${x} ${y}`;
  };

  return (
    <svg
      className="card signature-pad"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.pad}
      onPointerDown={(event) => {
        down.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onDraw(`${drawing}M${at(event)}`);
      }}
      onPointerMove={(event) => down.current && onDraw(`${drawing}L${at(event)}`)}
      onPointerUp={() => {
        down.current = false;
      }}
    >
      <path d={drawing} fill="none" stroke="currentColor" strokeWidth={3} />
    </svg>
  );
}
