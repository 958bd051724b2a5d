import type { Call } from "../../../lib/api";
import { editing as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { text } from "../acting";
import { correct, writeSection } from "../api";
import { reweighed } from "../weights";
import { EditForm } from "./EditForm";
import { Weights } from "./Weights";

/** The texts: of a draft each part, of a published call a dated correction. */
export function Wording({ call }: { call: Call }) {
  if (call.status === "PUBLISHED") {
    return (
      <Section id="rectificatif" title={words.erratum} lead={words.erratumLead}>
        <EditForm
          submit={words.erratumSave}
          edit={(values) => correct(call, text(values, "text"), reweighed(call.scoring, values))}
        >
          <TextField name="text" label={words.erratumText} lines={4} isRequired />
          <Weights call={call} />
        </EditForm>
      </Section>
    );
  }
  return call.status === "DRAFT" ? (
    <Section id="textes" title={words.sections}>
      {call.sections.map((section) => (
        <EditForm
          key={section.code}
          submit={words.saveSection(section.heading)}
          edit={(values) =>
            writeSection(call, {
              code: section.code,
              heading: text(values, "heading"),
              body: text(values, "body"),
            })
          }
        >
          <TextField
            name="heading"
            label={words.heading}
            defaultValue={section.heading}
            isRequired
          />
          <TextField
            name="body"
            label={words.body}
            lines={8}
            defaultValue={section.body}
            isRequired
          />
        </EditForm>
      ))}
    </Section>
  ) : null;
}
