import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails, NewEpisode } from "../../../lib/api";
import { texts } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { addEpisode, deliverableQuery, peopleQuery } from "../delivery";
import { chosen, FileField, useSending } from "./sending";

const { delivery: words } = texts;

const MUSIC = ["title", "author", "licence", "proof"] as const;

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
      return addEpisode(id, episodeIn(values, file, artwork));
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
        <TextField name="title" label={words.title} isRequired />
        <TextField name="description" label={words.description} lines={3} isRequired />
        <TextField name="intro" label={words.intro} isRequired />
        <TextField name="outro" label={words.outro} isRequired />
        {MUSIC.map((part) => (
          <TextField key={part} name={`music-${part}`} label={words.music[part]} isRequired />
        ))}
      </Form>
      {progress}
    </details>
  );
}

function episodeIn(values: FormData, file: string, artwork: string): NewEpisode {
  const said = (name: string) => String(values.get(name));
  return {
    file,
    interviewee: said("interviewee"),
    shownName: said("shownName"),
    details: {
      title: said("title"),
      description: said("description"),
      intro: said("intro"),
      outro: said("outro"),
      music: [
        {
          title: said("music-title"),
          author: said("music-author"),
          licence: said("music-licence"),
          proof: said("music-proof"),
        },
      ],
      chapters: [],
      artwork,
    },
  };
}
