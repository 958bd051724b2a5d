import { useMentionOf } from "../../../lib/publicity";
import { lots as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { BoardTable } from "../components/BoardTable";
import { Coverage } from "../components/Coverage";
import { type Board, useBoard } from "../standing";

/** The coverage board: all lots of one call at a glance. */
export default function BoardPage({ call }: { call: string }) {
  return <LoadedPage query={useBoard(call)}>{(board) => <BoardView {...board} />}</LoadedPage>;
}

function BoardView({ call, standings }: Board) {
  useMentionOf(call.publicity);
  return (
    <>
      <Breadcrumbs trail={[{ to: `/appels/${call.id}`, label: call.title }]} here={words.title} />
      <Page
        title={words.title}
        lead={<p>{words.lead(call.title)}</p>}
        aside={<Coverage standings={standings} />}
      >
        <BoardTable call={call} standings={standings} />
      </Page>
    </>
  );
}
