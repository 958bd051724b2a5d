import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { callStatus } from "../../../lib/statuses";
import { issuing as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { Contracts } from "../components/Contracts";
import { Copying, Endings, Reopening } from "../components/Endings";
import { Letters } from "../components/Letters";
import { NextAct } from "../components/NextAct";

/** From here on the decisions are told. */
const TOLD = ["DECIDED", "CONCLUDED", "ARCHIVED"];

/** From the opening on, what was received may be read. */
const OPEN = ["OPENED", "IN_EVALUATION", "DECIDED", "CONCLUDED", "ARCHIVED"];

/** Until the opening, what came by mail may be entered. */
const SEALED = ["PUBLISHED", "CLOSED"];

/** One call as its issuer sees it: where it is, and the one thing to do next. */
export default function CallIssuingPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <LoadedPage query={call}>{(known) => <CallIssuing call={known} />}</LoadedPage>;
}

function CallIssuing({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  return (
    <>
      <Breadcrumbs trail={[{ to: "/pilotage", label: words.title }]} here={call.title} />
      <Page
        kind={words.callKind}
        title={call.title}
        lead={
          <>
            <Status told={callStatus(call.status)} />
            <p className="page-note">
              <Link to={`/appels/${call.id}`}>{words.read}</Link>
            </p>
            <p className="page-note">
              <Link to={`/appels/${call.id}/redaction`}>{words.write}</Link>
            </p>
            <p className="page-note">
              <Link to={`/appels/${call.id}/publicite`}>{words.publicity}</Link>
            </p>
            {SEALED.includes(call.status) && (
              <p className="page-note">
                <Link to={`/appels/${call.id}/courriels-recus`}>{words.mailed}</Link>
              </p>
            )}
            {OPEN.includes(call.status) && (
              <p className="page-note">
                <Link to={`/appels/${call.id}/registre`}>{words.register}</Link>
              </p>
            )}
          </>
        }
      >
        <Section id="a-faire" title={words.next}>
          <NextAct call={call} />
        </Section>
        {TOLD.includes(call.status) && (
          <>
            <Letters call={call.id} />
            <Contracts call={call} />
            <Reopening call={call} />
          </>
        )}
        <Endings call={call} />
        <Copying call={call} />
      </Page>
    </>
  );
}
