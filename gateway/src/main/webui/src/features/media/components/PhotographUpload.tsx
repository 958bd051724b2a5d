import { useMutation, useQueryClient } from "@tanstack/react-query";
import { media as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useNotices } from "../../../ui/notices";
import { addPhotograph, deliver, deliverablesQuery } from "../api";
import { useSending } from "./sending";

/** Sends photographs one after the other, telling how far each is, and hands the coverage in. */
export function PhotographUpload({ deliverable }: { deliverable: string }) {
  const notices = useNotices();
  const known = useQueryClient();
  const { sendOne, progress, isSending } = useSending();
  const delivering = useMutation({
    mutationFn: () => deliver(deliverable),
    onSuccess: () => {
      notices.say(words.delivered);
      return known.invalidateQueries(deliverablesQuery);
    },
    onError: notices.fail,
  });

  // One after the other, so that a refused one is told by its name.
  const sendAll = async (chosen: FileList | null) => {
    for (const file of chosen ?? []) {
      await sendOne(file)
        .then((id) => addPhotograph(deliverable, id))
        .then(
          ({ missing }) =>
            notices.say(
              missing.length === 0 ? words.added(file.name) : words.missing(missing.length),
            ),
          notices.fail,
        );
    }
    await known.invalidateQueries(deliverablesQuery);
  };

  return (
    <>
      <label className="field">
        <span className="label">{words.addPhotographs}</span>
        <input
          type="file"
          multiple
          accept="image/jpeg"
          disabled={isSending}
          onChange={(event) => void sendAll(event.currentTarget.files)}
        />
      </label>
      {progress}
      <Button look="primary" isPending={delivering.isPending} onPress={() => delivering.mutate()}>
        {words.deliver}
      </Button>
    </>
  );
}
