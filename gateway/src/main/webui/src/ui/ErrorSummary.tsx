import { useEffect, useRef } from "react";
import type { Problem } from "../lib/problem";
import { shell } from "../texts";
import { ProblemBox } from "./ProblemBox";

interface ErrorSummaryProps {
  problem: Problem;
  goTo: (field: string) => void;
}

/** Everything that is wrong with a form, at its top; it takes the focus when it appears. */
export function ErrorSummary({ problem, goTo }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [problem]);
  return (
    <div ref={summary} tabIndex={-1} className="error-summary">
      <ProblemBox problem={problem} />
      {problem.errors.length > 0 && (
        <>
          <p>{shell.fieldsToMend(problem.errors.length)}</p>
          <ul>
            {problem.errors.map(({ field, message }) => (
              <li key={field + message}>
                <button type="button" className="link-text" onClick={() => goTo(field)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
