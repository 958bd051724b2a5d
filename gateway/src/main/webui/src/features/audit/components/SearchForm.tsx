import { audit as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { TextField } from "../../../ui/TextField";
import type { Search } from "../api";

/** Asks for what is looked for; what is left empty is not asked. */
export function SearchForm({ onSearch }: { onSearch: (search: Search) => void }) {
  const send = (values: FormData) => {
    const filled = [...values.entries()].filter(([, value]) => value !== "");
    onSearch(Object.fromEntries(filled) as Search);
  };
  return (
    <Form submit={words.search} error={null} isPending={false} onSubmit={send}>
      <TextField name="kind" label={words.kind} description={words.kindHelp} />
      <TextField name="subject" label={words.subject} description={words.subjectHelp} />
      <TextField name="person" label={words.person} />
    </Form>
  );
}
