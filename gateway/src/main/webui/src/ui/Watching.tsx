import { useMutation } from "@tanstack/react-query";
import type { LiveSession } from "../lib/api";
import { moment } from "../lib/dates";
import { joinLive } from "../lib/watching";
import { seminars as words } from "../texts";
import { CheckboxGroup } from "./CheckboxGroup";
import { Form } from "./Form";

interface WatchingProps {
  seminar: string;
  session: LiveSession;
  /** The place of who watches, so that the log of connections knows whom it shows. */
  place?: string;
}

/** A moment open from elsewhere: says that it is recorded before anybody joins, then where. */
export function Watching({ seminar, session, place = "" }: WatchingProps) {
  const { id, startsAt, endsAt, liveCaptions, recorded, recording, captions } = session;
  const joining = useMutation({
    mutationFn: (recordingKnown: boolean) => joinLive(seminar, id, recordingKnown, place),
  });
  return (
    <article className="card">
      <h3>{words.liveTime(moment(startsAt), moment(endsAt))}</h3>
      <p>{liveCaptions ? words.liveCaptioned : words.captionedLater}</p>
      {recording && (
        <p>
          <a href={recording}>{words.recording}</a> · <a href={captions}>{words.captions}</a>
        </p>
      )}
      {joining.data ? (
        <p>
          <a href={joining.data.address}>{words.watch}</a>
        </p>
      ) : (
        <Form
          submit={words.join}
          error={joining.error}
          isPending={joining.isPending}
          onSubmit={(values) => joining.mutate(values.has("recordingKnown"))}
        >
          {recorded && (
            <CheckboxGroup
              name="recordingKnown"
              label={words.recorded}
              options={[{ id: "yes", label: words.recordedKnown }]}
              isRequired
            />
          )}
        </Form>
      )}
    </article>
  );
}
