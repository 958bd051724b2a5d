import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DeliveredEpisode } from "../../../lib/api";
import { delivery as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { confirmEpisode, deliveredEpisodesQuery } from "../delivery";

/** What the reviewer heard, and knows: without the first no series is accepted. */
export function ConfirmForm({ episode }: { episode: DeliveredEpisode }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const confirming = useMutation({
    mutationFn: (values: FormData) =>
      confirmEpisode(episode.id, values.has("mention"), values.has("attendance")),
    onSuccess: () => {
      notices.say(words.saved);
      return queries.invalidateQueries(deliveredEpisodesQuery(episode.deliverable));
    },
  });
  const attended = episode.attended || episode.attendanceCleared;
  if (episode.spokenMention && attended) {
    return null;
  }
  return (
    <Form
      submit={words.confirm}
      error={confirming.error}
      isPending={confirming.isPending}
      onSubmit={confirming.mutate}
    >
      <CheckboxGroup
        name="mention"
        label={words.heard}
        isRequired
        options={[{ id: "yes", label: words.spokenMention }]}
        defaultValue={episode.spokenMention ? ["yes"] : []}
      />
      {!attended && (
        <CheckboxGroup
          name="attendance"
          label={words.notAttended}
          options={[{ id: "yes", label: words.attendance }]}
        />
      )}
    </Form>
  );
}
