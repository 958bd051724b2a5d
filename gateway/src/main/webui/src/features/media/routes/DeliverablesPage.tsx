import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../lib/session";
import { media as words, navigation } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { deliverablesQuery } from "../api";
import { DeliverableCard } from "../components/DeliverableCard";
import { Restitutions } from "../components/Restitutions";

/** What a provider owes, or what the issuer waits for. */
export default function DeliverablesPage() {
  const deliverables = useQuery(deliverablesQuery);
  const { issuerAdmin } = useSession();
  return (
    <Page title={navigation.deliverables} lead={<p>{words.deliverablesLead}</p>}>
      <Loaded query={deliverables}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={words.noDeliverableTitle} text={words.noDeliverableText} />
          ) : (
            <>
              <ul className="choices">
                {all.map((deliverable) => (
                  <li key={deliverable.id} className="card">
                    <DeliverableCard deliverable={deliverable} />
                  </li>
                ))}
              </ul>
              {issuerAdmin && <Restitutions deliverables={all} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
