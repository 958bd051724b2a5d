import { useQuery } from "@tanstack/react-query";
import type { EventType } from "../../../lib/api";
import { webhooks as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { eventTypesQuery } from "../api";

const written = (json: unknown) => JSON.stringify(json, null, 2);

/** Every event that partner systems may hear, as the contracts say it. */
export default function CataloguePage() {
  const types = useQuery(eventTypesQuery);
  return (
    <Page
      title={words.catalogue}
      lead={<p>{words.catalogueLead}</p>}
      aside={<OutsideLink href="/asyncapi">{words.asyncapi}</OutsideLink>}
    >
      <Loaded query={types}>
        {(items) => items.map((type) => <Kind key={type.name} type={type} />)}
      </Loaded>
    </Page>
  );
}

const Kind = ({ type }: { type: EventType }) => (
  <Section id={type.name} title={type.name} lead={type.schema.description}>
    <p className="soft">
      {words.about(type.subject)}. {type.scope ? words.scope(type.scope) : words.open}.
    </p>
    <p>
      <code>{type.type}</code>
    </p>
    <Json title={words.example} json={type.example} />
    <Json title={words.schema} json={type.schema} />
  </Section>
);

const Json = ({ title, json }: { title: string; json: unknown }) => (
  <details>
    <summary>{title}</summary>
    <pre tabIndex={0}>{written(json)}</pre>
  </details>
);
