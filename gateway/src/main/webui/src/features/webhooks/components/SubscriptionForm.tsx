import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../lib/session";
import { webhooks as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { eventTypesQuery, subscribe } from "../api";
import { Secret } from "./Secret";

const optional = (value: FormDataEntryValue | null) =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Subscribes a partner, or the system that one looks after; its secret is shown once. */
export function SubscriptionForm() {
  const { issuerAdmin } = useSession();
  const types = useQuery(eventTypesQuery);
  const subscribing = useAct(subscribe, () => words.subscribed);
  const send = (values: FormData) =>
    subscribing.mutate({
      partner: optional(values.get("partner")),
      url: String(values.get("url")),
      contactEmail: optional(values.get("contactEmail")),
      events: values.getAll("events").map(String),
    });
  if (subscribing.data?.secret) {
    return <Secret secret={subscribing.data.secret} />;
  }
  return (
    <Loaded query={types}>
      {(known) => (
        <Form
          submit={words.subscribe}
          error={subscribing.error}
          isPending={subscribing.isPending}
          onSubmit={send}
        >
          {issuerAdmin && (
            <TextField
              name="partner"
              label={words.partner}
              description={words.partnerHelp}
              isRequired
            />
          )}
          <TextField name="url" label={words.url} description={words.urlHelp} isRequired />
          <TextField
            name="contactEmail"
            type="email"
            label={words.contact}
            description={words.contactHelp}
          />
          <CheckboxGroup
            name="events"
            label={words.events}
            options={known.map(({ name }) => ({ id: name, label: name }))}
            isRequired
          />
        </Form>
      )}
    </Loaded>
  );
}
