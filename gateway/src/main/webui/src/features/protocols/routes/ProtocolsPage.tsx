import { useQuery } from "@tanstack/react-query";
import { protocolsQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { protocols as words } from "../../../texts";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { ProtocolForm } from "../components/ProtocolForm";
import { ProtocolTable } from "../components/ProtocolTable";

/** The health rules of all times, for everybody to read; the issuer notes them. */
export default function ProtocolsPage() {
  const { issuerAdmin } = useSession();
  const rules = useQuery(protocolsQuery);
  return (
    <LoadedPage query={rules}>
      {(known) => (
        <Page kind={words.kind} title={words.title} lead={<p>{words.lead}</p>}>
          <ProtocolTable rules={known} />
          {issuerAdmin && (
            <Section id="noter" title={words.add} lead={words.addLead}>
              <ProtocolForm />
            </Section>
          )}
        </Page>
      )}
    </LoadedPage>
  );
}
