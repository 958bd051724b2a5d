import { useQuery } from "@tanstack/react-query";
import type { SentLetter } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { course as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { lettersQuery } from "../api";

const columns = [
  { title: words.letter, cell: ({ application }: SentLetter) => application },
  { title: words.sentAt, cell: ({ sentAt }: SentLetter) => moment(sentAt) },
  {
    title: words.readAt,
    cell: ({ readAt }: SentLetter) => (readAt ? moment(readAt) : words.unread),
  },
];

/** When each letter was sent and first read. */
export function Letters({ call }: { call: string }) {
  const { data: letters } = useQuery(lettersQuery(call));
  if (!letters || letters.length === 0) {
    return null;
  }
  return (
    <Section id="lettres" title={words.letters} lead={words.lettersLead}>
      <Table
        caption={words.letters}
        columns={columns}
        rows={letters}
        keyOf={({ application }) => application}
      />
    </Section>
  );
}
