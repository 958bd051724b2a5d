import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MyEpisode } from "../../../lib/api";
import { media as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { agree, hear, myEpisodesQuery } from "../mine";
import { Lines } from "./Spoken";

/** The interviews in which the person is heard: to be listened to before they are agreed to. */
export function MyEpisodes({ link }: { link: string }) {
  const { data: episodes } = useQuery(myEpisodesQuery(link));
  if (episodes === undefined || episodes.length === 0) {
    return null;
  }
  return (
    <Section id="entretiens" title={words.myEpisodes}>
      {episodes.map((episode) => (
        <OneEpisode key={episode.id} link={link} episode={episode} />
      ))}
    </Section>
  );
}

function OneEpisode({ link, episode }: { link: string; episode: MyEpisode }) {
  const notices = useNotices();
  const known = useQueryClient();
  const [sound, setSound] = useState("");
  const agreeing = useMutation({
    mutationFn: (shownName: string) => agree(link, episode.id, shownName),
    onSuccess: () => {
      notices.say(words.agreed);
      return known.invalidateQueries(myEpisodesQuery(link));
    },
  });
  return (
    <article className="card">
      <h3>{episode.title}</h3>
      <p>{episode.description}</p>
      {sound === "" ? (
        <Button onPress={() => void hear(link, episode.id).then(setSound, notices.fail)}>
          {words.listen}
        </Button>
      ) : (
        <audio controls autoPlay src={sound} aria-label={episode.title} />
      )}
      {episode.lines.length > 0 && (
        <details>
          <summary>{words.transcript}</summary>
          <Lines lines={episode.lines} />
        </details>
      )}
      {episode.agreed ? (
        <p className="notice notice-good">{words.agreed}</p>
      ) : (
        <Form
          submit={words.agree}
          error={agreeing.error}
          isPending={agreeing.isPending}
          onSubmit={(values) => agreeing.mutate(String(values.get("shownName")))}
        >
          <TextField
            name="shownName"
            label={words.shownName}
            defaultValue={episode.shownName}
            isRequired
          />
        </Form>
      )}
    </article>
  );
}
