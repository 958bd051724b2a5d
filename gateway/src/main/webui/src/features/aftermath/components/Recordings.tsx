import { useQuery } from "@tanstack/react-query";
import type { LiveSession } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { liveSessionsQuery } from "../../../lib/watching";
import { aftermath as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { RecordingForm } from "./RecordingForm";

/** The sessions that were recorded, each with what is published of it; nothing where none was. */
export function Recordings({ seminar }: { seminar: string }) {
  const sessions = useQuery(liveSessionsQuery(seminar));
  return (
    <Loaded query={sessions}>
      {({ items }) => {
        const recorded = items.filter((session) => session.recorded);
        return (
          recorded.length > 0 && (
            <Section id="enregistrements" title={words.recordings} lead={words.recordingsLead}>
              {recorded.map((session) => (
                <Recorded key={session.id} seminar={seminar} session={session} />
              ))}
            </Section>
          )
        );
      }}
    </Loaded>
  );
}

const Recorded = ({ seminar, session }: { seminar: string; session: LiveSession }) => (
  <>
    <h3>{words.session(moment(session.startsAt), moment(session.endsAt))}</h3>
    {session.recording ? (
      <>
        <p>
          {words.published} <OutsideLink href={session.recording}>{words.see}</OutsideLink>
          {" · "}
          <OutsideLink href={session.captions ?? ""}>{words.read}</OutsideLink>
        </p>
        <details className="duties">
          <summary>{words.replace}</summary>
          <RecordingForm seminar={seminar} session={session} />
        </details>
      </>
    ) : (
      <RecordingForm seminar={seminar} session={session} />
    )}
  </>
);
