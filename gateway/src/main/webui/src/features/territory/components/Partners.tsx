import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PartnerKind } from "../../../lib/api";
import { territory as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Form } from "../../../ui/Form";
import { LinesFile } from "../../../ui/LinesFile";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Select } from "../../../ui/Select";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { addPartner, importPartners, partnersQuery } from "../api";
import { ContactForm } from "./ContactForm";

const KINDS = Object.entries(words.kinds).map(([id, label]) => ({ id, label }));

/** The partners, where each line comes from, and the contacts with each. */
export function Partners({ seminar }: { seminar: string }) {
  const queries = useQueryClient();
  const notices = useNotices();
  const partners = useQuery(partnersQuery(seminar));
  const adding = useMutation({
    mutationFn: (values: FormData) =>
      addPartner(seminar, {
        name: String(values.get("name")),
        kind: String(values.get("kind")) as PartnerKind,
        interest: String(values.get("interest")),
        territory: "",
        outsideReason: "",
      }),
    onSuccess: async () => {
      notices.say(words.partnerAdded);
      await queries.invalidateQueries(partnersQuery(seminar));
    },
  });
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
              <ContactForm
                seminar={seminar}
                partners={items.map(({ id, name }) => ({ id, label: name }))}
              />
            </>
          )
        }
      </Loaded>
      <Form
        submit={words.addPartner}
        error={adding.error}
        isPending={adding.isPending}
        onSubmit={adding.mutate}
      >
        <div className="form-row">
          <TextField name="name" label={words.name} isRequired />
          <Select name="kind" label={words.partnerKind} options={KINDS} isRequired />
        </div>
        <TextField name="interest" label={words.interest} lines={3} />
      </Form>
      <LinesFile
        label={words.partnersFile}
        columns={words.partnersColumns}
        send={(file) => importPartners(seminar, file)}
        onSent={() => void queries.invalidateQueries(partnersQuery(seminar))}
      />
    </>
  );
}
