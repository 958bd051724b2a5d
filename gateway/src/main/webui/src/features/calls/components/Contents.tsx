import { texts } from "../../../texts";

/** The parts of a long page, to jump to. */
export const Contents = ({ parts }: { parts: { id: string; title: string }[] }) => (
  <nav aria-labelledby="sommaire" className="contents">
    <h2 id="sommaire">{texts.calls.contents}</h2>
    <ul>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
