import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { useSession } from "../../../lib/session";
import { portal as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Link } from "../../../ui/Link";
import { Page } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { enter } from "../api";

/** The way in for those who look after a partner system, and what they find inside. */
export default function PortalPage() {
  const { partner, displayName } = useSession();
  return partner ? (
    <Page title={words.inside(displayName ?? "")} lead={<p>{words.insideLead}</p>}>
      <p>
        <Link to="/webhooks" look="button">
          {words.toWebhooks}
        </Link>
      </p>
    </Page>
  ) : (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <EntryForm />
    </Page>
  );
}

function EntryForm() {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const entering = useMutation({
    mutationFn: enter,
    onSuccess: async () => {
      await queries.resetQueries();
      navigate("/webhooks");
    },
  });
  return (
    <Form
      submit={words.enter}
      error={entering.error}
      isPending={entering.isPending}
      onSubmit={(values) =>
        entering.mutate({
          client: String(values.get("client")).trim(),
          secret: String(values.get("secret")).trim(),
        })
      }
    >
      <TextField
        name="client"
        label={words.client}
        description={words.clientHelp}
        autoComplete="username"
        isRequired
      />
      <TextField
        name="secret"
        type="password"
        label={words.secret}
        description={words.secretHelp}
        autoComplete="current-password"
        isRequired
      />
    </Form>
  );
}
