import { useMentionOf } from "../../../lib/publicity";
import { lotStatus } from "../../../lib/statuses";
import { lots as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Status } from "../../../ui/Status";
import { Chain } from "../components/Chain";
import { LotSummary } from "../components/LotSummary";
import { type Board, useBoard } from "../standing";

/** One lot: who carries it out and how far it is on its way. */
export default function LotPage({ call, number }: { call: string; number: number }) {
  return (
    <LoadedPage query={useBoard(call)}>
      {(board) => <LotView {...board} number={number} />}
    </LoadedPage>
  );
}

function LotView({ call, standings, number }: Board & { number: number }) {
  useMentionOf(call.publicity);
  const board = `/appels/${call.id}/lots`;
  const standing = standings.find(({ lot }) => lot.number === number);
  if (!standing) {
    return (
      <Page title={words.unknownLot}>
        <Empty title={words.unknownLot} text={words.unknownLotText}>
          <Link to={board}>{words.back}</Link>
        </Empty>
      </Page>
    );
  }
  const { lot } = standing;
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: `/appels/${call.id}`, label: call.title },
          { to: board, label: words.title },
        ]}
        here={words.number(lot.number)}
      />
      <Page
        kind={words.number(lot.number)}
        title={lot.label}
        lead={<Status told={lotStatus(lot.status)} />}
      >
        <LotSummary standing={standing} />
        <Section id="chemin" title={words.chainTitle}>
          <Chain standing={standing} />
        </Section>
        <p>
          <Link to={board}>{words.back}</Link>
        </p>
      </Page>
    </>
  );
}
