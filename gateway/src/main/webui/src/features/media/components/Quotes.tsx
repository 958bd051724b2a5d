import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails } from "../../../lib/api";
import { delivery, quoting as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { peopleQuery } from "../delivery";
import { quotePerson, quotesQuery } from "../proceedings";

/** Who is quoted in proceedings, and whether they approve the words. */
export function Quotes({ deliverable: { id, seminar, status } }: QuotesProps) {
  const quotes = useQuery(quotesQuery(id));
  return (
    <Section id="citations" title={words.quotes} lead={words.quotesLead}>
      <Loaded query={quotes}>
        {(all) =>
          all.length > 0 && (
            <Table
              caption={words.quotes}
              rows={all}
              keyOf={(quote) => quote.id}
              columns={[
                { title: delivery.person, cell: ({ name }) => name },
                { title: words.quoted, cell: ({ text }) => text },
                { title: words.approval, cell: (quote) => words.quoteStandings[quote.status] },
                {
                  title: words.inText,
                  cell: ({ inText }) => (inText ? delivery.yes : delivery.no),
                },
              ]}
            />
          )
        }
      </Loaded>
      {status !== "PUBLISHED" && <QuoteForm deliverable={id} seminar={seminar} />}
    </Section>
  );
}

interface QuotesProps {
  deliverable: DeliverableDetails;
}

function QuoteForm({ deliverable, seminar }: { deliverable: string; seminar: string }) {
  const notices = useNotices();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery(peopleQuery(seminar));
  const quoting = useMutation({
    mutationFn: (values: FormData) =>
      quotePerson(deliverable, String(values.get("person")), String(values.get("text"))),
    onSuccess: () => {
      notices.say(delivery.askedNow);
      return queries.invalidateQueries(quotesQuery(deliverable));
    },
  });
  if (people.length === 0) {
    return <p className="soft">{words.nobodyToQuote}</p>;
  }
  return (
    <details>
      <summary>{words.quote}</summary>
      <Form
        submit={words.quoteNow}
        error={quoting.error}
        isPending={quoting.isPending}
        onSubmit={quoting.mutate}
      >
        <Select
          name="person"
          label={delivery.person}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          isRequired
        />
        <TextField name="text" label={words.quoted} lines={3} isRequired />
      </Form>
    </details>
  );
}
