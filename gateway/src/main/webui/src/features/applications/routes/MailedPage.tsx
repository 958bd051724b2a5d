import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery } from "../../../lib/resources";
import { isSealed } from "../../../lib/work";
import { mailed as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { BegunList } from "../components/BegunList";
import { MailedForm } from "../components/MailedForm";
import { addressOf } from "../mailed";

/** The applications that came by e-mail: entered, with their message, and handed in by staff. */
export default function MailedPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <LoadedPage query={call}>{(known) => <OfCall call={known} />}</LoadedPage>;
}

function OfCall({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  const [, navigate] = useLocation();
  return (
    <>
      <Breadcrumbs
        trail={[{ to: `/appels/${call.id}/pilotage`, label: call.title }]}
        here={words.title}
      />
      <Page title={words.title} lead={<p>{words.lead}</p>}>
        {isSealed(call) ? (
          <>
            <p>{words.deadline(deadline(call.deadlineAt, call.deadlineZone))}</p>
            <p>{words.secret}</p>
            <BegunList call={call.id} />
            <Section id="saisir" title={words.enter} lead={words.enterLead}>
              <MailedForm call={call} done={({ id }) => navigate(addressOf(call.id, id))} />
            </Section>
          </>
        ) : (
          <Empty title={words.over} text={words.overText} />
        )}
      </Page>
    </>
  );
}
