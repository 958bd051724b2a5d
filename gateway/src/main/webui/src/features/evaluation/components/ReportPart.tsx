import { useQuery } from "@tanstack/react-query";
import { moment } from "../../../lib/dates";
import { evaluation as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { OutsideLink } from "../../../ui/Link";
import { TextField } from "../../../ui/TextField";
import { reportQuery, sign } from "../api";
import { useJudging } from "../acting";

/** The analysis report as it is, who signed it, and the way to sign it. */
export function ReportPart({ call, number }: { call: string; number: number }) {
  const report = useQuery(reportQuery(call, number));
  const signing = useJudging(
    call,
    (values: FormData) =>
      sign(call, number, {
        checksum: report.data?.checksum ?? "",
        name: String(values.get("name")),
        quality: String(values.get("quality")),
      }),
    words.signed,
  );
  if (!report.data) {
    return <p>{words.noReport}</p>;
  }
  const { text, checksum, signatures } = report.data;
  return (
    <details className="card">
      <summary>{words.report}</summary>
      <p className="prose-lines">{text}</p>
      <p>
        {words.checksum} <code>{checksum}</code>
      </p>
      <p>
        <OutsideLink href={`/api/v1/calls/${call}/lots/${number}/report/document`}>
          {words.reportPaper}
        </OutsideLink>
      </p>
      <ul>
        {signatures.map(({ person, name, quality, signedAt }) => (
          <li key={person}>{words.signature(name, quality, moment(signedAt))}</li>
        ))}
      </ul>
      <Form
        submit={words.sign}
        error={signing.error}
        isPending={signing.isPending}
        onSubmit={(values) => signing.mutate(values)}
      >
        <TextField name="name" label={words.name} isRequired />
        <TextField name="quality" label={words.quality} isRequired />
      </Form>
    </details>
  );
}
