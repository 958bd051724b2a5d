import { type ReactNode, useEffect, useRef } from "react";
import { shell } from "../texts";
import { useArrival } from "./arrival";

interface PageProps {
  title: string;
  /** A few words above the title that say what kind of page it is. */
  kind?: string;
  lead?: ReactNode;
  /** Stands beside title and lead: a state, a date, the main way on. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One page: its title in the tab and on screen, which takes the focus when somebody arrives. */
export function Page({ title, kind, lead, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  useEffect(() => {
    document.title = `${title} – ${shell.product}`;
  }, [title]);
  return (
    <>
      <header className="page-header">
        <div className="page-heading">
          {kind && <p className="page-kind">{kind}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {aside && <div className="page-aside">{aside}</div>}
      </header>
      {children}
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A part of a page with a heading of its own that links can aim at, from other pages too. */
export function Section({ id, title, lead, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash === `#${id}`) {
      heading.current?.scrollIntoView();
    }
  }, [id]);
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
