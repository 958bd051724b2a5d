import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../lib/session";
import { webhooks as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { subscriptionsQuery } from "../api";
import { SubscriptionForm } from "../components/SubscriptionForm";

/** Every subscription of every partner, and the way to begin another. */
export default function WebhooksPage() {
  const subscriptions = useQuery(subscriptionsQuery);
  const { partner } = useSession();
  return (
    <Page
      title={partner ? words.ownTitle : words.title}
      lead={<p>{partner ? words.ownLead : words.lead}</p>}
      aside={<Link to="/evenements">{words.toCatalogue}</Link>}
    >
      <Loaded query={subscriptions}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={partner ? words.ownNoneText : words.noneText} />
          ) : (
            <ul className="choices">
              {items.map(({ id, partner: name, url, status }) => (
                <li key={id} className="card choice">
                  <div>
                    <Link to={`/webhooks/${id}`}>{name}</Link>
                    <p className="soft">{url}</p>
                  </div>
                  <Status
                    told={{
                      progress: status === "ACTIVE" ? "done" : "stopped",
                      label: words.status[status],
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Section id="abonner" title={partner ? words.ownBegin : words.begin}>
        <SubscriptionForm />
      </Section>
    </Page>
  );
}
