import { useQuery } from "@tanstack/react-query";
import { seminarQuery } from "../../../lib/resources";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import type { Committee } from "../../../lib/api";
import { committeesQuery } from "../api";
import { committeeStatus } from "../told";

const { committees: words } = texts;

/** The committees that the person belongs to or prepares. */
export default function CommitteesPage() {
  const committees = useQuery(committeesQuery);
  return (
    <LoadedPage query={committees}>
      {(known) => (
        <Page title={words.title} lead={<p>{words.lead}</p>}>
          {known.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <ul className="choices">
              {known.map((committee) => (
                <CommitteeCard key={committee.id} committee={committee} />
              ))}
            </ul>
          )}
        </Page>
      )}
    </LoadedPage>
  );
}

function CommitteeCard({ committee }: { committee: Committee }) {
  const { data: seminar } = useQuery(seminarQuery(committee.seminar));
  return (
    <li className="card choice">
      <Link to={`/comites/${committee.id}`}>{seminar?.publicLabel ?? words.kind}</Link>
      <Status told={committeeStatus(committee)} />
    </li>
  );
}
