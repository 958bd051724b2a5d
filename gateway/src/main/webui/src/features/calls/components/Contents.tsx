import { calls } from "../../../texts";

/** Where the parts stand beside the text; on narrower screens they would push it out of sight. */
const WIDE = "(min-width: 60rem)";

/** The parts of a long page, to jump to. */
export const Contents = ({ parts }: { parts: { id: string; title: string }[] }) => (
  <nav aria-label={calls.contents} className="contents">
    <details open={matchMedia(WIDE).matches}>
      <summary>{calls.contents}</summary>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
);
