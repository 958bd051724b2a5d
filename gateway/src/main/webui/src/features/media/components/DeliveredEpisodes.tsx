import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails, DeliveredEpisode } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { useSession } from "../../../lib/session";
import { delivery as words, media, pieces } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { deliver, deliverablesQuery } from "../api";
import { deliverableQuery, deliveredEpisodesQuery, publishEpisode } from "../delivery";
import { tagEpisode, unpublishEpisode } from "../pieces";
import { ConfirmForm } from "./ConfirmForm";
import { EpisodeChange } from "./EpisodeChange";
import { EpisodeForm } from "./EpisodeForm";
import { SeriesTarget } from "./SeriesTarget";
import { Spoken } from "./Spoken";
import { TagForm } from "./TagForm";
import { TranscriptForm } from "./TranscriptForm";
import { UnpublishForm } from "./UnpublishForm";
import { Waveform } from "./Waveform";

interface DeliveredEpisodesProps {
  deliverable: DeliverableDetails;
  open: boolean;
  accepted: boolean;
}

/** The interviews of a series: what was measured of each, what is missing, and the way out. */
export function DeliveredEpisodes({ deliverable, open, accepted }: DeliveredEpisodesProps) {
  const { id } = deliverable;
  const episodes = useQuery(deliveredEpisodesQuery(id));
  const notices = useNotices();
  const queries = useQueryClient();
  const delivering = useMutation({
    mutationFn: () => deliver(id),
    onSuccess: async () => {
      notices.say(words.saved);
      await queries.invalidateQueries(deliverablesQuery);
      await queries.invalidateQueries(deliverableQuery(id));
    },
    onError: notices.fail,
  });
  return (
    <Section id="entretiens" title={words.episodes}>
      <SeriesTarget deliverable={id} accepted={accepted} />
      <Loaded query={episodes}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={words.episodes} text={words.noEpisode} />
          ) : (
            <ul className="choices">
              {all.map((episode) => (
                <li key={episode.id} className="card">
                  <Interview episode={episode} open={open} accepted={accepted} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && (
        <>
          <EpisodeForm deliverable={deliverable} />
          <Button
            look="primary"
            isPending={delivering.isPending}
            onPress={() => delivering.mutate()}
          >
            {media.deliver}
          </Button>
        </>
      )}
    </Section>
  );
}

interface InterviewProps {
  episode: DeliveredEpisode;
  open: boolean;
  accepted: boolean;
}

function Interview({ episode, open, accepted }: InterviewProps) {
  const { id, title, measures, faults, status } = episode;
  const { issuerAdmin } = useSession();
  const notices = useNotices();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries(deliveredEpisodesQuery(episode.deliverable));
  const publishing = useMutation({
    mutationFn: () => publishEpisode(id),
    onSuccess: () => {
      notices.say(words.published);
      return reread();
    },
    onError: notices.fail,
  });
  const decimal = (level: number) => number(Math.round(level * 10) / 10);
  return (
    <article>
      <h3>{title}</h3>
      <p>{episode.shownName}</p>
      <audio
        controls
        preload="none"
        src={`/api/v1/media/episodes/${id}/preview`}
        aria-label={title}
      />
      <Waveform episode={episode} />
      <p className="soft">
        {words.measured(decimal(measures.loudness), decimal(measures.truePeak), measures.kilobits)}
      </p>
      {faults.map((fault) => (
        <p key={fault} className="notice">
          {fault}
        </p>
      ))}
      <p>{episode.agreed ? words.agreed : words.notAgreed}</p>
      {episode.artwork && (
        <img
          src={`/api/v1/media/episodes/${id}/preview/artwork`}
          alt={pieces.artworkOf(title)}
          width={160}
          height={160}
          loading="lazy"
        />
      )}
      {episode.transcribed && <p>{words.transcribed}</p>}
      {episode.transcribed && <Spoken episode={id} />}
      {open && <TranscriptForm episode={episode} />}
      {status !== "PUBLISHED" && <TagForm piece={episode} label={pieces.heard} tag={tagEpisode} />}
      {open && <EpisodeChange episode={episode} />}
      {issuerAdmin && !accepted && <ConfirmForm episode={episode} />}
      {issuerAdmin && accepted && status !== "PUBLISHED" && (
        <Button look="primary" isPending={publishing.isPending} onPress={() => publishing.mutate()}>
          {words.publish}
        </Button>
      )}
      {issuerAdmin && status === "PUBLISHED" && (
        <UnpublishForm unpublish={(reason) => unpublishEpisode(id, reason)} done={reread} />
      )}
    </article>
  );
}
