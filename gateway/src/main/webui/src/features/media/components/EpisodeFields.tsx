import type { DeliveredEpisode, EpisodeDetails } from "../../../lib/api";
import { delivery as words, pieces } from "../../../texts";
import { TextField } from "../../../ui/TextField";
import { chaptersIn, written } from "../chapters";

const MUSIC = ["title", "author", "licence", "proof"] as const;

/** What is said of an interview, what frames it, and how it is divided. */
export function EpisodeFields({ former }: { former?: DeliveredEpisode }) {
  const music = former?.soundDesign.music[0];
  return (
    <>
      <TextField name="title" label={words.title} defaultValue={former?.title ?? ""} isRequired />
      <TextField
        name="description"
        label={words.description}
        lines={3}
        defaultValue={former?.description ?? ""}
        isRequired
      />
      <TextField
        name="intro"
        label={words.intro}
        defaultValue={former?.soundDesign.intro ?? ""}
        isRequired
      />
      <TextField
        name="outro"
        label={words.outro}
        defaultValue={former?.soundDesign.outro ?? ""}
        isRequired
      />
      {MUSIC.map((part) => (
        <TextField
          key={part}
          name={`music-${part}`}
          label={words.music[part]}
          defaultValue={music?.[part] ?? ""}
          isRequired
        />
      ))}
      <TextField
        name="chapters"
        label={pieces.chapters}
        description={pieces.chaptersHelp}
        lines={4}
        defaultValue={written(former?.chapters ?? [])}
        validate={(text) => (chaptersIn(text) === undefined ? pieces.noChapter : null)}
      />
    </>
  );
}

/** What such a form says; music beyond the first stays as it was. */
export function detailsIn(
  values: FormData,
  artwork: string | undefined,
  former?: DeliveredEpisode,
): EpisodeDetails {
  const said = (name: string) => String(values.get(name));
  return {
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
      ...(former?.soundDesign.music.slice(1) ?? []),
    ],
    chapters: chaptersIn(said("chapters")) ?? [],
    ...(artwork !== undefined && { artwork }),
  };
}
