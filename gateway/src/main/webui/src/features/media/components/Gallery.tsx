import type { Photograph } from "../../../lib/api";
import { media as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";

/** The published photographs, each with its author; the large version is one press away. */
export function Gallery({ photographs }: { photographs: Photograph[] }) {
  if (photographs.length === 0) {
    return <Empty title={words.noPhotographTitle} text={words.noPhotographText} />;
  }
  return (
    <ul className="gallery">
      {photographs.map((photograph) => (
        <li key={photograph.id}>
          <figure>
            <a href={photograph.web}>
              <img
                src={photograph.thumbnail}
                alt={photograph.alternativeText}
                width={480}
                height={Math.round((480 * photograph.height) / photograph.width)}
                loading="lazy"
              />
            </a>
            <figcaption>
              {photograph.caption} <span className="soft">{words.by(photograph.credit)}</span>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
