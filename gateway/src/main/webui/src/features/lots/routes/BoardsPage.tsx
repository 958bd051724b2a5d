import { useQuery } from "@tanstack/react-query";
import { Redirect } from "wouter";
import { callsQuery } from "../../../lib/resources";
import { callStatus } from "../../../lib/statuses";
import { lots as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Status } from "../../../ui/Status";

/** Leads to the board of the only call, or lets one choose among several. */
export default function BoardsPage() {
  const calls = useQuery(callsQuery);
  return (
    <LoadedPage query={calls}>
      {([first, ...others]) =>
        first && others.length === 0 ? (
          <Redirect to={`/appels/${first.id}/lots`} replace />
        ) : (
          <Page title={words.chooseTitle} lead={first && <p>{words.chooseLead}</p>}>
            {first ? (
              <ul className="choices">
                {[first, ...others].map(({ id, title, subject, status }) => (
                  <li key={id} className="card choice">
                    <Link to={`/appels/${id}/lots`}>{title}</Link>
                    <span className="soft">{subject}</span>
                    <Status told={callStatus(status)} />
                  </li>
                ))}
              </ul>
            ) : (
              <Empty title={words.noCall} text={words.noCallText} />
            )}
          </Page>
        )
      }
    </LoadedPage>
  );
}
