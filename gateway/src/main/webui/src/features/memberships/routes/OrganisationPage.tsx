import { useQuery } from "@tanstack/react-query";
import type { AccountMember } from "../../../lib/door";
import { membersQuery } from "../../../lib/organisations";
import { useSession } from "../../../lib/session";
import { memberships as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { BeginForm } from "../components/BeginForm";
import { EndMembership } from "../components/EndMembership";
import { InviteForm } from "../components/InviteForm";

const columns = [
  {
    title: words.name,
    cell: ({ name, owner }: AccountMember) => (owner ? words.ownerNamed(name) : name),
  },
  { title: words.email, cell: ({ email }: AccountMember) => email },
];

const endColumn = (organisation: string) => ({
  title: words.end,
  cell: (member: AccountMember) =>
    member.owner ? null : <EndMembership organisation={organisation} member={member} />,
});

/** The organisation that the person acts for: its members, and for its owner who they are. */
export default function OrganisationPage() {
  const { organisation } = useSession();
  return organisation ? (
    <Page
      title={words.title(organisation.name)}
      lead={
        <>
          <p>{words.lead}</p>
          <p>
            <Link to="/ma-structure">{words.describe}</Link>
          </p>
        </>
      }
    >
      <Members organisation={organisation.id} ends={organisation.owner} />
      {organisation.owner && (
        <Section id="inviter" title={words.inviteTitle}>
          <InviteForm organisation={organisation.id} />
        </Section>
      )}
    </Page>
  ) : (
    <Page title={words.beginTitle} lead={<p>{words.beginLead}</p>}>
      <BeginForm />
    </Page>
  );
}

function Members({ organisation, ends }: { organisation: string; ends: boolean }) {
  const members = useQuery(membersQuery(organisation));
  const shown = ends ? [...columns, endColumn(organisation)] : columns;
  return (
    <Loaded query={members}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={words.none} text={words.noneText} />
        ) : (
          <Table caption={words.members} columns={shown} rows={items} keyOf={({ id }) => id} />
        )
      }
    </Loaded>
  );
}
