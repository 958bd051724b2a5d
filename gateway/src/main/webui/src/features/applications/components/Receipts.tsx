import { useQuery } from "@tanstack/react-query";
import type { Application } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { receipts as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Section } from "../../../ui/Page";
import { versionsQuery } from "../api";

/** Every version that was received, each with its receipt on paper. */
export function Receipts({ application }: { application: Application }) {
  const { data } = useQuery(versionsQuery(application));
  if (!data || data.items.length === 0) {
    return null;
  }
  return (
    <Section id="accuses" title={words.title}>
      <ul>
        {data.items.map(({ version, receivedAt, lots }) => (
          <li key={version}>
            {words.version(version, moment(receivedAt), lots.join(", "))}{" "}
            <OutsideLink
              href={`/api/v1/applications/${application.id}/versions/${version}/receipt`}
            >
              {words.paper(version)}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
