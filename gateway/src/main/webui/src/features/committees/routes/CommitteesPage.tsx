import { useQuery } from "@tanstack/react-query";
import { seminarQuery } from "../../../lib/resources";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import type { Committee } from "../../../lib/committees";
import { committeesQuery } from "../../../lib/work";
import { useSession } from "../../../lib/session";
import { Asked } from "../components/Asked";
import { Invitations } from "../components/Invitations";
import { committeeStatus } from "../told";

/** The committees that the person belongs to or prepares. */
export default function CommitteesPage() {
  const committees = useQuery(committeesQuery);
  const { id } = useSession();
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
          <Invitations />
          {id && <p className="page-note">{words.yourAccountId(id)}</p>}
        </Page>
      )}
    </LoadedPage>
  );
}

const CommitteeCard = ({ committee }: { committee: Committee }) => (
  <li className="card choice">
    <Link to={`/comites/${committee.id}`}>
      {committee.seminar ? <OfSeminar id={committee.seminar} /> : words.national}
    </Link>
    <Status told={committeeStatus(committee)} />
    <Asked committee={committee} />
  </li>
);

function OfSeminar({ id }: { id: string }) {
  const { data: seminar } = useQuery(seminarQuery(id));
  return <>{seminar?.publicLabel ?? words.kind}</>;
}
