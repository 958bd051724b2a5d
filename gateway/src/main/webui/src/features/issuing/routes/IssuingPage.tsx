import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { callsQuery } from "../../../lib/resources";
import { callStatus } from "../../../lib/statuses";
import { issuing as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Page } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { useAct } from "../acting";
import { draft } from "../api";

/** The data set that ships with the product. */
const DATA_SET = "2021";

/** All calls, drafts included, and the way to prepare another. */
export default function IssuingPage() {
  const calls = useQuery(callsQuery);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>} aside={<Draft />}>
      <Loaded query={calls}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <ul className="choices">
              {items.map(({ id, title, subject, status }) => (
                <li key={id} className="card choice">
                  <div>
                    <Link to={`/appels/${id}/pilotage`}>{title}</Link>
                    <p className="soft">{subject}</p>
                  </div>
                  <Status told={callStatus(status)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Draft() {
  const [, navigate] = useLocation();
  const notices = useNotices();
  const drafting = useAct(draft, () => words.drafted);
  const begin = () =>
    drafting.mutate(DATA_SET, {
      onSuccess: ({ id }) => navigate(`/appels/${id}/pilotage`),
      onError: notices.fail,
    });
  return (
    <Button isPending={drafting.isPending} onPress={begin}>
      {words.draft}
    </Button>
  );
}
