import { useMutation } from "@tanstack/react-query";
import type { LineReport } from "../lib/api";
import { Problem } from "../lib/problem";
import { forms as words } from "../texts";
import { ProblemBox } from "./ProblemBox";
import { Table } from "./Table";

interface LinesFileProps {
  label: string;
  /** The columns that the first line names. */
  columns: string;
  send: (file: File) => Promise<{ items: LineReport[] }>;
  onSent: () => void;
}

/** Sends a file of lines, then tells of every line what became of it. */
export function LinesFile({ label, columns, send, onSent }: LinesFileProps) {
  const sending = useMutation({ mutationFn: send, onSuccess: onSent });
  return (
    <>
      <label className="field">
        <span className="label">{label}</span>
        <span className="soft">{words.columns(columns)}</span>
        <input
          type="file"
          accept=".csv,text/csv"
          disabled={sending.isPending}
          onChange={({ currentTarget: { files } }) => files?.[0] && sending.mutate(files[0])}
        />
      </label>
      {sending.error instanceof Problem && <ProblemBox problem={sending.error} />}
      {sending.data && (
        <div role="status">
          <Table
            caption={words.lines}
            keyOf={({ line }) => String(line)}
            rows={sending.data.items}
            columns={[
              { title: words.line, cell: ({ line }) => line, numeric: true },
              { title: words.named, cell: ({ name }) => name },
              { title: words.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
              { title: words.why, cell: ({ message }) => message },
            ]}
          />
        </div>
      )}
    </>
  );
}
