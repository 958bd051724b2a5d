import { useQuery } from "@tanstack/react-query";
import { callsQuery } from "../../../lib/resources";
import { calls as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { CallCard } from "./CallCard";

/** The calls that one may read, the newest first. */
export function CallList() {
  const calls = useQuery(callsQuery);
  return (
    <Section id="appels" title={words.listTitle}>
      <Loaded query={calls}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <ul className="call-list">
              {items.map((call) => (
                <li key={call.id}>
                  <CallCard call={call} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
