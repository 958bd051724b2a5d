import { useState } from "react";
import type { Application } from "../../../lib/api";
import { number } from "../../../lib/numbers";
import { applications as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { OutsideLink } from "../../../ui/Link";
import { useNotices } from "../../../ui/notices";
import { attach, detach } from "../api";
import { useWriting } from "../writing";

/** The files of the next version: what is joined, and which one is on its way. */
export function Files({ application }: { application: Application }) {
  const notices = useNotices();
  const [under, setUnder] = useState("");
  const attaching = useWriting((file: File) => attach(application, file));
  const detaching = useWriting(
    (file: Application["files"][number]) => detach(application, file),
    () => notices.say(words.detached),
  );

  // One after the other, so that a refused one is told by its name.
  const send = async (chosen: FileList | null) => {
    for (const file of chosen ?? []) {
      setUnder(file.name);
      await attaching
        .mutateAsync(file)
        .then(() => notices.say(words.attached(file.name)), notices.fail);
    }
    setUnder("");
  };

  return (
    <>
      {application.files.length === 0 && <p className="soft">{words.noFile}</p>}
      <ul className="choices">
        {application.files.map((file) => (
          <li key={file.id} className="card choice">
            <span>
              <OutsideLink
                href={`/api/v1/applications/${application.id}/files/${file.id}`}
                download={file.name}
              >
                {file.name}
              </OutsideLink>
              , {words.size(number(Math.ceil(file.size / 1024)))}
            </span>
            <Button look="quiet" onPress={() => detaching.mutate(file, { onError: notices.fail })}>
              {words.detach(file.name)}
            </Button>
          </li>
        ))}
      </ul>
      <label className="field">
        <span className="label">{words.attach}</span>
        <input
          type="file"
          multiple
          accept=".pdf,.odt,.docx,.jpg,.jpeg,.png"
          disabled={under !== ""}
          onChange={(event) => void send(event.currentTarget.files)}
        />
      </label>
      {under && (
        <p role="status">
          {words.attaching(under)} <progress />
        </p>
      )}
    </>
  );
}
