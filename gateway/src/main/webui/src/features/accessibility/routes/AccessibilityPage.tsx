import { accessibility as words } from "../../../texts";
import { Page, Section } from "../../../ui/Page";

/** What was checked of the accessibility of the application, and what was not yet. */
export default function AccessibilityPage() {
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {words.parts.map(({ id, title, text, items }) => (
        <Section key={id} id={id} title={title} lead={text}>
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Page>
  );
}
