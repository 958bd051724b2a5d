import { useRef } from "react";
import type { Episode } from "../../../lib/api";
import { media as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { Lines } from "./Spoken";

/** The published interviews, each with its player, its chapters and its transcript. */
export function Episodes({ episodes }: { episodes: Episode[] }) {
  if (episodes.length === 0) {
    return <Empty title={words.noEpisodeTitle} text={words.noEpisodeText} />;
  }
  const calls = [...new Set(episodes.map(({ call }) => call))];
  return (
    <>
      {calls.map((call) => (
        <p key={call}>
          <OutsideLink href={`/feeds/podcasts/${call}`}>{words.feed}</OutsideLink>
        </p>
      ))}
      <ul className="choices">
        {episodes.map((episode) => (
          <li key={episode.id} className="card">
            <Player episode={episode} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Player({ episode }: { episode: Episode }) {
  const player = useRef<HTMLAudioElement>(null);
  const goTo = (seconds: number) => {
    if (player.current) {
      player.current.currentTime = seconds;
      void player.current.play();
    }
  };
  const { durationSeconds: length } = episode;
  return (
    <article>
      <h3>{episode.title}</h3>
      <p>
        {episode.shownName}, {words.lasting(Math.floor(length / 60), length % 60)}
      </p>
      <p>{episode.description}</p>
      <audio ref={player} controls preload="none" src={episode.audio} aria-label={episode.title}>
        <track kind="captions" srcLang="fr" src={episode.transcript} />
      </audio>
      {episode.chapters.length > 0 && (
        <>
          <h4>{words.chapters}</h4>
          <ul>
            {episode.chapters.map(({ startTime, title }) => (
              <li key={startTime}>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => goTo(startTime)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.transcript}</summary>
        <Lines lines={episode.lines} />
      </details>
      <p className="soft">{episode.sentence}</p>
    </article>
  );
}
