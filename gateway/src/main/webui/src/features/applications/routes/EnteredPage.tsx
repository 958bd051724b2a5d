import { useQuery } from "@tanstack/react-query";
import type { Application, Call } from "../../../lib/api";
import { useOrganisationName } from "../../../lib/organisations";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { begunQuery, isSealed } from "../../../lib/work";
import { mailed as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { EnteredDeposit } from "../components/EnteredDeposit";
import { MessageFile } from "../components/MessageFile";
import { Recap } from "../components/Recap";
import { addressOf, enteredQuery } from "../mailed";

interface EnteredPageProps {
  id: string;
  application: string;
}

/** What was entered from a message, until the message is attached and all of it is handed in. */
export default function EnteredPage({ id, application }: EnteredPageProps) {
  const call = useQuery(callQuery(id));
  return (
    <LoadedPage query={call}>
      {(known) => <OfCall call={known} application={application} />}
    </LoadedPage>
  );
}

function OfCall({ call, application }: { call: Call; application: string }) {
  useMentionOf(call.publicity);
  const enabled = isSealed(call);
  const entered = useQuery({ ...enteredQuery(call.id, application), enabled });
  if (!enabled) {
    return <Gone call={call} title={words.over} text={words.overText} />;
  }
  return (
    <LoadedPage query={entered}>
      {(known) =>
        known ? (
          <Entered call={call} entered={known} />
        ) : (
          <Gone call={call} title={words.gone} text={words.goneText} />
        )
      }
    </LoadedPage>
  );
}

function Entered({ call, entered }: { call: Call; entered: Application }) {
  const name = useOrganisationName(entered.organisation) ?? words.nameless;
  const { data } = useQuery(begunQuery(call.id));
  const title = words.enteredTitle(name);
  return (
    <>
      <Trail call={call} here={title} />
      <Page kind={words.enteredKind} title={title} lead={<p>{words.notDeposited}</p>}>
        <Section id="saisie" title={words.recap}>
          <Recap entered={entered} begun={data?.find(({ id }) => id === entered.id)} />
        </Section>
        <Section id="message" title={words.message} lead={words.messageLead}>
          <MessageFile entered={entered} />
        </Section>
        <Section id="depot" title={words.deposit} lead={words.secret}>
          <EnteredDeposit entered={entered} />
        </Section>
      </Page>
    </>
  );
}

const Gone = ({ call, title, text }: { call: Call; title: string; text: string }) => (
  <>
    <Trail call={call} here={title} />
    <Page title={title}>
      <p>{text}</p>
      <p>
        <Link to={addressOf(call.id)}>{words.others}</Link>
      </p>
    </Page>
  </>
);

const Trail = ({ call, here }: { call: Call; here: string }) => (
  <Breadcrumbs
    trail={[
      { to: `/appels/${call.id}/pilotage`, label: call.title },
      { to: addressOf(call.id), label: words.title },
    ]}
    here={here}
  />
);
