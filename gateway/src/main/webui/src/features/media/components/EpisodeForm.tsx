import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails } from "../../../lib/api";
import { delivery as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { addEpisode, deliverableQuery, peopleQuery } from "../delivery";
import { detailsIn, EpisodeFields } from "./EpisodeFields";
import { chosen, FileField, useSending } from "./sending";

/** Adds an interview to a series: its sound, who is heard, and what frames it. */
export function EpisodeForm({ deliverable: { id, seminar } }: { deliverable: DeliverableDetails }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery(peopleQuery(seminar));
  const { sendOne, progress } = useSending();
  const adding = useMutation({
    mutationFn: async (values: FormData) => {
      const file = await sendOne(chosen(values, "sound"));
      const artwork = await sendOne(chosen(values, "artwork"));
      return addEpisode(id, {
        file,
        interviewee: String(values.get("interviewee")),
        shownName: String(values.get("shownName")),
        details: detailsIn(values, artwork),
      });
    },
    onSuccess: ({ faults }) => {
      notices.say(faults.join(" ") || words.saved);
      return queries.invalidateQueries(deliverableQuery(id));
    },
  });
  if (people.length === 0) {
    return <p className="soft">{words.nobodyToTag}</p>;
  }
  return (
    <details>
      <summary>{words.addEpisode}</summary>
      <Form
        submit={words.addEpisode}
        error={adding.error}
        isPending={adding.isPending}
        onSubmit={adding.mutate}
      >
        <FileField name="sound" label={words.sound} accept="audio/mpeg,audio/mp4" />
        <FileField name="artwork" label={words.artwork} accept="image/jpeg,image/png" />
        <Select
          name="interviewee"
          label={words.interviewee}
          options={people.map(({ id: person, name }) => ({ id: person, label: name }))}
          isRequired
        />
        <TextField name="shownName" label={words.shownName} isRequired />
        <EpisodeFields />
      </Form>
      {progress}
    </details>
  );
}
