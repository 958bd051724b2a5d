import { useQuery } from "@tanstack/react-query";
import { callsQuery } from "../../../lib/resources";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { CallCard } from "../components/CallCard";
import { Steps } from "../components/Steps";

const { calls: words } = texts;

/** The public home page: the calls that are published, and how to answer one. */
export function HomePage() {
  const calls = useQuery(callsQuery);
  return (
    <Page title={words.homeTitle} lead={<p>{words.homeLead}</p>}>
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
      <Section id="comment" title={words.stepsTitle}>
        <Steps />
      </Section>
    </Page>
  );
}
