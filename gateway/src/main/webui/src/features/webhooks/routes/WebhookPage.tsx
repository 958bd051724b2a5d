import { useQuery } from "@tanstack/react-query";
import type { Subscription } from "../../../lib/api";
import { webhooks as words } from "../../../texts";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { subscriptionQuery } from "../api";
import { Acts } from "../components/Acts";
import { Log } from "../components/Log";
import { Missing } from "../components/Missing";

/** One subscription: what it asks for, what became of it, what can be done. */
export default function WebhookPage({ id }: { id: string }) {
  const subscription = useQuery(subscriptionQuery(id));
  return (
    <LoadedPage query={subscription}>
      {(one) => (
        <Page
          kind={words.kind}
          title={one.partner}
          lead={<p>{one.url}</p>}
          aside={<Status told={told(one)} />}
        >
          {one.disabledBecause && <p>{words.because[one.disabledBecause]}</p>}
          <Acts subscription={one} />
          <Section id="termes" title={words.terms}>
            <p>{one.events.join(", ")}</p>
            <p className="soft">{filterOf(one)}</p>
          </Section>
          <Section id="rattrapage" title={words.replays} lead={words.replaysLead}>
            <Missing subscription={id} />
          </Section>
          <Section id="journal" title={words.log}>
            <Log subscription={id} />
          </Section>
        </Page>
      )}
    </LoadedPage>
  );
}

const told = ({ status }: Subscription) => ({
  progress: status === "ACTIVE" ? ("done" as const) : ("stopped" as const),
  label: words.status[status],
});

const filterOf = ({ filter: { calls, lots, seminars } }: Subscription) =>
  calls.length + lots.length + seminars.length === 0
    ? words.noFilter
    : words.filter(calls.length, lots.length, seminars.length);
