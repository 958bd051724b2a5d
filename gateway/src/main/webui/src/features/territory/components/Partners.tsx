import { useQuery } from "@tanstack/react-query";
import { territory as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Table } from "../../../ui/Table";
import { partnersQuery } from "../api";
import { ContactForm } from "./ContactForm";
import { PartnerForm } from "./PartnerForm";

/** The partners, where each line comes from, and the contacts with each. */
export function Partners({ seminar, acts }: { seminar: string; acts: boolean }) {
  const partners = useQuery(partnersQuery(seminar));
  return (
    <>
      <Loaded query={partners}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.partners} text={words.noPartner} />
          ) : (
            <>
              <Table
                caption={words.partners}
                keyOf={({ id }) => id}
                rows={items}
                columns={[
                  { title: words.partner, cell: ({ name }) => name },
                  { title: words.partnerKind, cell: ({ kind }) => words.kinds[kind] },
                  {
                    title: words.territory,
                    cell: ({ territory, outsideReason }) =>
                      territory === "" ? words.here : words.from(territory, outsideReason),
                  },
                  { title: words.interest, cell: ({ interest }) => interest },
                  { title: words.source, cell: ({ source }) => words.sources[source] },
                  {
                    title: words.contacts,
                    cell: ({ contacts }) =>
                      words.contactsTold(
                        contacts.length,
                        contacts.some(({ projectPresented }) => projectPresented),
                      ),
                  },
                ]}
              />
              {acts && (
                <ContactForm
                  seminar={seminar}
                  partners={items.map(({ id, name }) => ({ id, label: name }))}
                />
              )}
            </>
          )
        }
      </Loaded>
      {acts && <PartnerForm seminar={seminar} />}
    </>
  );
}
