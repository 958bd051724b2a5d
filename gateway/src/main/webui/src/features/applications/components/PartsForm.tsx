import type { Application, Parts } from "../../../lib/api";
import { applications as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { writeParts } from "../api";
import { partsOf, skillsAsked } from "../parts";
import { useWriting } from "../writing";

/** The parts of the file that are the same for all lots; nothing is mandatory in a draft. */
export function PartsForm({ application }: { application: Application }) {
  const notices = useNotices();
  const asked = skillsAsked(application);
  const write = (parts: Parts) => writeParts(application, parts);
  const writing = useWriting(write, () => notices.say(words.saved));
  const saving = useWriting(write);
  return (
    <Form
      submit={words.save}
      error={writing.error}
      isPending={writing.isPending}
      onSubmit={(values) => writing.mutate(partsOf(values, asked))}
      autosave={(values) => saving.mutateAsync(partsOf(values, asked))}
    >
      <TextField
        name="presentation"
        label={words.presentation}
        lines={5}
        defaultValue={application.presentation}
      />
      <TextField
        name="people"
        label={words.people}
        description={words.peopleHelp}
        lines={5}
        defaultValue={application.people}
      />
      <TextField
        name="motivations"
        label={words.motivations}
        lines={5}
        defaultValue={application.motivations}
      />
      {asked.map((skill) => (
        <TextField
          key={skill}
          name={skill}
          label={words.skills[skill]}
          description={words.skillsHelp}
          lines={3}
          defaultValue={application.skills[skill] ?? ""}
        />
      ))}
      <TextField
        name="contactEmail"
        type="email"
        autoComplete="email"
        label={words.contactEmail}
        description={words.contactEmailHelp}
        defaultValue={application.contactEmail}
      />
    </Form>
  );
}
