import { useQuery } from "@tanstack/react-query";
import { mails as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { mailsQuery } from "../../../lib/work";
import { MailTable } from "../components/MailTable";
import { Outbox } from "../components/Outbox";

/** The mails that wait for a look, and what became of the others. */
export default function MailsPage() {
  const mails = useQuery(mailsQuery);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <Loaded query={mails}>
        {(all) => {
          const held = all.filter(({ status }) => status === "HELD");
          return (
            <>
              <Section id="relecture" title={words.outbox}>
                {held.length === 0 ? (
                  <Empty title={words.outboxNone} text={words.outboxNoneText} />
                ) : (
                  <Outbox held={held} />
                )}
              </Section>
              <Section id="journal" title={words.log}>
                {all.length === 0 ? (
                  <Empty title={words.logNone} text={words.logNoneText} />
                ) : (
                  <MailTable mails={all} />
                )}
              </Section>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
