import { useMutation, useQuery } from "@tanstack/react-query";
import type { LiveSession } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { seminars as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { joinLive, liveSessionsQuery } from "../api";

/** The moments that are open from elsewhere; nothing where there are none. */
export function LiveSessions({ seminar }: { seminar: string }) {
  const sessions = useQuery(liveSessionsQuery(seminar));
  return (
    <Loaded query={sessions}>
      {({ items }) =>
        items.length > 0 && (
          <Section id="direct" title={words.live} lead={words.liveLead}>
            {items.map((session) => (
              <Watching key={session.id} seminar={seminar} session={session} />
            ))}
          </Section>
        )
      }
    </Loaded>
  );
}

/** Says that it is recorded before anybody joins, then where to watch. */
function Watching({ seminar, session }: { seminar: string; session: LiveSession }) {
  const { id, startsAt, endsAt, liveCaptions, recorded, recording, captions } = session;
  const joining = useMutation({
    mutationFn: (recordingKnown: boolean) => joinLive(seminar, id, recordingKnown),
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
