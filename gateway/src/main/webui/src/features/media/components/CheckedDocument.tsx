import { useQuery } from "@tanstack/react-query";
import { delivery as words } from "../../../texts";
import { Table } from "../../../ui/Table";
import { documentQuery } from "../proceedings";

interface CheckedDocumentProps {
  deliverable: string;
  /** The version that counts. */
  number: number;
}

/** What was counted and left out of the document that counts, and what is to be said of it. */
export function CheckedDocument({ deliverable, number }: CheckedDocumentProps) {
  const { data: checked } = useQuery(documentQuery(deliverable, number));
  return (
    checked && (
      <>
        <Table
          caption={words.parts}
          rows={Object.entries(checked.words)}
          keyOf={([part]) => part}
          columns={[
            {
              title: words.part,
              cell: ([part]) => words.partNames[part as keyof typeof words.partNames],
            },
            { title: words.words, cell: ([, counted]) => counted, numeric: true },
          ]}
        />
        {checked.findings.length > 0 && (
          <>
            <h3>{words.findings}</h3>
            <ul>
              {checked.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </>
        )}
      </>
    )
  );
}
