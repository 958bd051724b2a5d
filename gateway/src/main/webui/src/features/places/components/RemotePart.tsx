import { useQuery } from "@tanstack/react-query";
import { liveSessionsQuery } from "../../../lib/watching";
import { places as words, seminars } from "../../../texts";
import { Section } from "../../../ui/Page";
import { Watching } from "../../../ui/Watching";

/** The moments open from elsewhere, joined under one's own name; nothing where there are none. */
export function RemotePart({ session, seminar }: { session: string; seminar: string }) {
  const { data } = useQuery(liveSessionsQuery(seminar));
  return (
    data !== undefined &&
    data.items.length > 0 && (
      <Section id="direct" title={seminars.live} lead={words.remoteLead}>
        {data.items.map((moment) => (
          <Watching key={moment.id} seminar={seminar} session={moment} place={session} />
        ))}
      </Section>
    )
  );
}
