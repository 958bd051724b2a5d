import type { ReactNode } from "react";
import { Status } from "../../../ui/Status";

export interface Check {
  done: boolean;
  label: string;
  /** The way to do what is missing. */
  way: ReactNode;
}

/** What a step asks for: what is there, and the way to what is missing. */
export const Checks = ({ checks }: { checks: Check[] }) => (
  <ul className="choices">
    {checks.map(({ done, label, way }) => (
      <li key={label}>
        <Status told={{ progress: done ? "done" : "todo", label }} /> {!done && way}
      </li>
    ))}
  </ul>
);
