import { useQuery } from "@tanstack/react-query";
import type { AccountMember } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { membersQuery } from "../api";
import { BeginForm } from "../components/BeginForm";
import { InviteForm } from "../components/InviteForm";

const { memberships: words } = texts;

const columns = [
  { title: words.name, cell: ({ name }: AccountMember) => name },
  { title: words.email, cell: ({ email }: AccountMember) => email },
];

/** The organisation that the person acts for: its members, and the way to invite. */
export default function OrganisationPage() {
  const { organisation } = useSession();
  return organisation ? (
    <Page title={words.title(organisation.name)} lead={<p>{words.lead}</p>}>
      <Members organisation={organisation.id} />
      <Section id="inviter" title={words.inviteTitle}>
        <InviteForm organisation={organisation.id} />
      </Section>
    </Page>
  ) : (
    <Page title={words.beginTitle} lead={<p>{words.beginLead}</p>}>
      <BeginForm />
    </Page>
  );
}

function Members({ organisation }: { organisation: string }) {
  const members = useQuery(membersQuery(organisation));
  return (
    <Loaded query={members}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={words.none} text={words.noneText} />
        ) : (
          <Table caption={words.members} columns={columns} rows={items} keyOf={({ id }) => id} />
        )
      }
    </Loaded>
  );
}
