import type { CallSection } from "../../../lib/api";
import { calls } from "../../../texts";
import { Prose } from "../../../ui/Prose";

/** A part of the text of a call, and the way to the part that it points to. */
export function CallText({ section, all }: { section: CallSection; all: CallSection[] }) {
  const next = all.find(({ code }) => code === section.leadsTo);
  return (
    <>
      <Prose text={section.body} />
      {next && (
        <p>
          <a href={`#${next.code}`}>{calls.leadsTo(next.heading)}</a>
        </p>
      )}
    </>
  );
}
