import { useQuery } from "@tanstack/react-query";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { subscriptionsQuery } from "../api";
import { SubscriptionForm } from "../components/SubscriptionForm";

const { webhooks: words } = texts;

/** Every subscription of every partner, and the way to begin another. */
export default function WebhooksPage() {
  const subscriptions = useQuery(subscriptionsQuery);
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      aside={<Link to="/evenements">{words.toCatalogue}</Link>}
    >
      <Loaded query={subscriptions}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <ul className="choices">
              {items.map(({ id, partner, url, status }) => (
                <li key={id} className="card choice">
                  <div>
                    <Link to={`/webhooks/${id}`}>{partner}</Link>
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
      <Section id="abonner" title={words.begin}>
        <SubscriptionForm />
      </Section>
    </Page>
  );
}
