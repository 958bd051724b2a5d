import { useQuery } from "@tanstack/react-query";
import { liveSessionsQuery } from "../../../lib/watching";
import { seminars as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { Watching } from "../../../ui/Watching";

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
