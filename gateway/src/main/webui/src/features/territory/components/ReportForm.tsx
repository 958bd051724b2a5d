import type { NewSeminarReport } from "../../../lib/api";
import { life as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useRows } from "../../../ui/rows";
import { TextField } from "../../../ui/TextField";
import { useStep } from "../acting";
import { report } from "../conduct";

const stated = (values: FormData): NewSeminarReport => ({
  lessons: String(values.get("lessons")),
  projects: [...values]
    .filter(([name]) => name.startsWith("projects["))
    .map(([, project]) => String(project).trim())
    .filter(Boolean),
});

/** The main lessons of the day, and the projects that began there. */
export function ReportForm({ seminar }: { seminar: string }) {
  const { rows, add, remove } = useRows();
  const reporting = useStep(
    seminar,
    (values: FormData) => report(seminar, stated(values)),
    () => words.reportSaid,
  );
  return (
    <Form
      submit={words.report}
      confirm={{ look: "primary", title: words.reportTitle, text: words.reportFinal }}
      error={reporting.error}
      isPending={reporting.isPending}
      onSubmit={reporting.mutate}
      beside={<Button onPress={add}>{words.addProject}</Button>}
    >
      <TextField
        name="lessons"
        label={words.lessons}
        description={words.lessonsHelp}
        lines={8}
        isRequired
      />
      <p>{words.projectsText}</p>
      {rows.map(({ key }, index) => (
        <div key={key} className="form-end">
          <TextField name={`projects[${index}]`} label={words.project(index + 1)} />
          {rows.length > 1 && (
            <Button look="quiet" onPress={() => remove(key)}>
              {words.removeProject(index + 1)}
            </Button>
          )}
        </div>
      ))}
    </Form>
  );
}
