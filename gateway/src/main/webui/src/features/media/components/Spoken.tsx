import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Episode } from "../../../lib/api";
import { media as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { spokenQuery } from "../pieces";

/** What is said, by whom, line after line. */
export const Lines = ({ lines }: { lines: Episode["lines"] }) =>
  lines.map(({ fromSeconds, speaker, text }) => (
    <p key={`${fromSeconds} ${speaker}`}>
      <strong>{speaker}</strong> {text}
    </p>
  ));

/** The transcript as it was handed in, fetched once somebody unfolds it. */
export function Spoken({ episode }: { episode: string }) {
  const [open, setOpen] = useState(false);
  const spoken = useQuery(spokenQuery(episode, open));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.transcript}</summary>
      {open && <Loaded query={spoken}>{({ lines }) => <Lines lines={lines} />}</Loaded>}
    </details>
  );
}
