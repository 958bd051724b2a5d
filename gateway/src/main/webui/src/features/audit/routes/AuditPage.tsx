import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AuditEntry } from "../../../lib/door";
import { moment } from "../../../lib/dates";
import { audit as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { type Search, sheetAddress, trailQuery } from "../api";
import { SearchForm } from "../components/SearchForm";

const columns = [
  { title: words.kind, cell: ({ kind }: AuditEntry) => kind },
  { title: words.at, cell: ({ recordedAt }: AuditEntry) => moment(recordedAt) },
  { title: words.service, cell: ({ service }: AuditEntry) => service },
  {
    title: words.change,
    cell: ({ before, after }: AuditEntry) => words.changed(before ?? "", after ?? ""),
  },
  { title: words.subject, cell: ({ subject }: AuditEntry) => <code>{subject}</code> },
  { title: words.reason, cell: ({ reason }: AuditEntry) => reason },
];

/** What has changed on the whole platform, for those who check it. */
export default function AuditPage() {
  const [search, setSearch] = useState<Search>({});
  const trail = useInfiniteQuery(trailQuery(search));
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      aside={<a href={sheetAddress(search)}>{words.exported}</a>}
    >
      <SearchForm onSearch={setSearch} />
      <Loaded query={trail}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          const missing = pages.at(-1)?.missing ?? [];
          return (
            <>
              {missing.length > 0 && <p role="status">{words.missing(missing.join(", "))}</p>}
              {entries.length === 0 ? (
                <Empty title={words.none} text={words.noneText} />
              ) : (
                <Table
                  caption={words.caption}
                  columns={columns}
                  rows={entries}
                  keyOf={({ service, id }) => `${service} ${id}`}
                />
              )}
              {trail.hasNextPage && (
                <Button isPending={trail.isFetchingNextPage} onPress={() => trail.fetchNextPage()}>
                  {words.more}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
