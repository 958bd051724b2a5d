import { useState } from "react";
import type { Mail } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { mails as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useRelease } from "../releasing";
import { Preview } from "./Preview";

/** The mails that wait for a look, each with its preview. */
export function Outbox({ held }: { held: Mail[] }) {
  const releasing = useRelease();
  return (
    <>
      <ul className="choices">
        {held.map((mail) => (
          <Held key={mail.id} mail={mail} />
        ))}
      </ul>
      <ConfirmButton
        label={words.releaseAll(held.length)}
        title={words.releaseTitle}
        isPending={releasing.isPending}
        onConfirm={() => releasing.mutate(held.map(({ id }) => id))}
      >
        <p>{words.releaseText}</p>
      </ConfirmButton>
    </>
  );
}

function Held({ mail: { id, kind, announcedAt } }: { mail: Mail }) {
  const [open, setOpen] = useState(false);
  const releasing = useRelease();
  return (
    <li className="card">
      <p>
        <strong>{words.kinds[kind]}</strong> <span className="soft">{moment(announcedAt)}</span>
      </p>
      {open && <Preview id={id} />}
      <div className="form-end">
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {words.preview}
        </Button>
        <Button isPending={releasing.isPending} onPress={() => releasing.mutate([id])}>
          {words.release}
        </Button>
      </div>
    </li>
  );
}
