import type { ReactNode } from "react";
import { Problem } from "../lib/problem";
import { texts } from "../texts";
import { ProblemBox } from "./ProblemBox";

interface LoadedProps<T> {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** Shows what a query brought; waits quietly, and offers to try again when it failed. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error) {
    const problem = query.error instanceof Problem ? query.error : Problem.lost();
    return <ProblemBox problem={problem} retry={query.refetch} />;
  }
  return <Waiting />;
}

/** Keeps a page's place while it is on its way; told to screen readers, drawn for the others. */
export const Waiting = () => (
  <div className="waiting" role="status">
    <span className="hidden">{texts.shell.loading}</span>
  </div>
);
