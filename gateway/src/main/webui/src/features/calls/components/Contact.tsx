import type { Call } from "../../../lib/api";
import { calls } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";

/** Whom to write to. */
export const Contact = ({ call: { contact } }: { call: Call }) => (
  <p>
    {calls.contactText(contact.label)}{" "}
    <OutsideLink href={`mailto:${contact.email}`}>{contact.email}</OutsideLink>
  </p>
);
