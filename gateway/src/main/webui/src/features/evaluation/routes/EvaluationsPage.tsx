import { useQuery } from "@tanstack/react-query";
import { callsQuery } from "../../../lib/resources";
import { callStatus } from "../../../lib/statuses";
import { evaluation as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Status } from "../../../ui/Status";

const OPEN = ["OPENED", "IN_EVALUATION", "DECIDED"];

/** The calls whose offers are open, for those who evaluate them. */
export default function EvaluationsPage() {
  const calls = useQuery(callsQuery);
  return (
    <LoadedPage query={calls}>
      {(all) => {
        const open = all.filter(({ status }) => OPEN.includes(status));
        return (
          <Page title={words.title} lead={<p>{words.lead}</p>}>
            {open.length === 0 ? (
              <Empty title={words.noCall} text={words.noCallText} />
            ) : (
              <ul className="choices">
                {open.map(({ id, title, subject, status }) => (
                  <li key={id} className="card choice">
                    <div>
                      <Link to={`/appels/${id}/evaluation`}>{title}</Link>
                      <p className="soft">{subject}</p>
                    </div>
                    <Status told={callStatus(status)} />
                  </li>
                ))}
              </ul>
            )}
          </Page>
        );
      }}
    </LoadedPage>
  );
}
