import { longDate } from "../../../lib/dates";
import type { HealthProtocol } from "../../../lib/api";
import { asked } from "../../../lib/protocols";
import { protocols as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Table } from "../../../ui/Table";

/** Every rule that was noted, what it asks and from when to when. */
export const ProtocolTable = ({ rules }: { rules: HealthProtocol[] }) =>
  rules.length === 0 ? (
    <Empty title={words.none} text={words.noneText} />
  ) : (
    <Table
      caption={words.caption}
      keyOf={({ id }) => id}
      rows={rules}
      columns={[
        { title: words.label, cell: ({ label }) => label },
        { title: words.asks, cell: asked },
        { title: words.from, cell: ({ validFrom }) => longDate(validFrom) },
        { title: words.until, cell: ({ validTo }) => longDate(validTo) },
      ]}
    />
  );
