import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DeliveredEpisode } from "../../../lib/api";
import { delivery as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { deliveredEpisodesQuery, transcribe } from "../delivery";

/** What is said in an interview, by whom and when. */
export function TranscriptForm({ episode }: { episode: DeliveredEpisode }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const transcribing = useMutation({
    mutationFn: (vtt: string) => transcribe(episode.id, vtt),
    onSuccess: () => {
      notices.say(words.transcribed);
      return queries.invalidateQueries(deliveredEpisodesQuery(episode.deliverable));
    },
  });
  return (
    <details>
      <summary>{words.sendTranscript}</summary>
      <Form
        submit={words.sendTranscript}
        error={transcribing.error}
        isPending={transcribing.isPending}
        onSubmit={(values) => transcribing.mutate(String(values.get("vtt")))}
      >
        <TextField name="vtt" label={words.transcriptText} lines={8} isRequired />
      </Form>
    </details>
  );
}
