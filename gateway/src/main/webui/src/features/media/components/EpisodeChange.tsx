import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DeliveredEpisode } from "../../../lib/api";
import { delivery as words, pieces } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { deliverableQuery } from "../delivery";
import { describeEpisode, removeEpisode } from "../pieces";
import { detailsIn, EpisodeFields } from "./EpisodeFields";
import { chosen, FileField, useSending } from "./sending";

/** What a provider may still do with an interview: describe it otherwise, or take it out. */
export function EpisodeChange({ episode }: { episode: DeliveredEpisode }) {
  const { id, artwork, deliverable } = episode;
  const notices = useNotices();
  const queries = useQueryClient();
  const { sendOne, progress } = useSending();
  const saved = () => {
    notices.say(words.saved);
    return queries.invalidateQueries(deliverableQuery(deliverable));
  };
  const describing = useMutation({
    mutationFn: async (values: FormData) => {
      const other = chosen(values, "artwork");
      const shown = other.size > 0 ? await sendOne(other) : artwork;
      return describeEpisode(id, detailsIn(values, shown, episode));
    },
    onSuccess: saved,
  });
  const removing = useMutation({
    mutationFn: () => removeEpisode(id),
    onSuccess: saved,
    onError: notices.fail,
  });
  return (
    <>
      <details>
        <summary>{pieces.correct}</summary>
        <Form
          submit={words.save}
          error={describing.error}
          isPending={describing.isPending}
          onSubmit={describing.mutate}
        >
          <EpisodeFields former={episode} />
          <FileField
            name="artwork"
            label={pieces.otherArtwork}
            accept="image/jpeg,image/png"
            isRequired={false}
          />
        </Form>
        {progress}
      </details>
      <ConfirmButton
        look="danger"
        label={pieces.removeEpisode}
        title={pieces.removeTitle}
        isPending={removing.isPending}
        onConfirm={() => removing.mutate()}
      >
        <p>{pieces.removeText}</p>
      </ConfirmButton>
    </>
  );
}
