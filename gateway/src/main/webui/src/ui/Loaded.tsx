import type { ReactNode } from "react";
import { Problem } from "../lib/problem";
import { shell } from "../texts";
import { Link } from "./Link";
import { Page } from "./Page";
import { ProblemBox, told } from "./ProblemBox";

interface LoadedProps<T> {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

const problemOf = (error: Error) => (error instanceof Problem ? error : Problem.lost());

/** Shows what a query brought; waits quietly, and offers to try again when it failed. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  return query.error ? (
    <ProblemBox problem={problemOf(query.error)} retry={query.refetch} />
  ) : (
    <Waiting />
  );
}

/** The same for what a whole page is about: without it, the problem is the page. */
export function LoadedPage<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (!query.error) {
    return <Waiting />;
  }
  const problem = problemOf(query.error);
  return (
    <Page title={told(problem).title}>
      <ProblemBox problem={problem} retry={query.refetch} />
      <p>
        <Link to="/">{shell.backHome}</Link>
      </p>
    </Page>
  );
}

/** Keeps a page's place while it is on its way; told to screen readers, drawn for the others. */
export const Waiting = () => (
  <div className="waiting" role="status">
    <span className="hidden">{shell.loading}</span>
  </div>
);
