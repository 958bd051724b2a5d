import { useQuery } from "@tanstack/react-query";
import type { Call } from "../../../lib/api";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { editing as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link, OutsideLink } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Context } from "../components/Context";
import { Duties } from "../components/Duties";
import { Facts } from "../components/Facts";
import { Needs } from "../components/Needs";
import { Rules } from "../components/Rules";
import { Waiting } from "../components/Waiting";
import { Wording } from "../components/Wording";

/** What the issuer writes of a call. */
export default function EditingPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <LoadedPage query={call}>{(known) => <Editing call={known} />}</LoadedPage>;
}

function Editing({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  return (
    <>
      <Breadcrumbs
        trail={[{ to: `/appels/${call.id}/pilotage`, label: call.title }]}
        here={words.title}
      />
      <Page
        title={words.title}
        lead={
          <>
            <p>{words.lead}</p>
            <p className="page-note">
              <Link to={`/appels/${call.id}`}>{words.preview}</Link>
            </p>
            <p className="page-note">
              <OutsideLink href={`/api/v1/calls/${call.id}/document`}>{words.paper}</OutsideLink>
            </p>
          </>
        }
      >
        <Section id="questions" title={words.questions}>
          <Waiting call={call} />
        </Section>
        <Facts call={call} />
        <Wording call={call} />
        {call.status === "DRAFT" && <Context call={call} />}
        <Duties call={call} />
        <Rules call={call} />
        <Needs call={call} />
      </Page>
    </>
  );
}
