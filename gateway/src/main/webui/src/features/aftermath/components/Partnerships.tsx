import { useQuery } from "@tanstack/react-query";
import type { Partnership, Seminar } from "../../../lib/api";
import { longDay } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import type { Told } from "../../../lib/statuses";
import { partnershipsQuery } from "../../../lib/work";
import { aftermath as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Status } from "../../../ui/Status";
import { type Column, Table } from "../../../ui/Table";
import { useAct } from "../acting";
import { confirmPartnership } from "../api";
import { PartnershipForm } from "./PartnershipForm";

function told({ confirmedAt }: Partnership, mine: boolean): Told {
  if (confirmedAt) {
    return { progress: "done", label: words.confirmedOn(longDay(confirmedAt)) };
  }
  return mine
    ? { progress: "todo", label: words.yours }
    : { progress: "doing", label: words.theirs };
}

/** The partnerships, those that wait for this person's word, and a new one. */
export function Partnerships({ seminar }: { seminar: Seminar }) {
  const { organisation, organisations } = useSession();
  const partnerships = useQuery(partnershipsQuery(seminar.id));
  const awaits = ({ other, confirmedAt }: Partnership) =>
    !confirmedAt && organisations.some(({ id }) => id === other);
  const columns: Column<Partnership>[] = [
    { title: words.partnership, cell: ({ subject }) => subject },
    { title: words.toldOn, cell: ({ toldAt }) => longDay(toldAt) },
    { title: words.state, cell: (row) => <Status told={told(row, awaits(row))} /> },
  ];
  const confirming: Column<Partnership> = {
    title: words.act,
    cell: (row) => awaits(row) && <Confirmation seminar={seminar.id} partnership={row} />,
  };
  return (
    <>
      <Loaded query={partnerships}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.noPartnership} text={words.noPartnershipText} />
          ) : (
            <Table
              caption={words.partnerships}
              keyOf={({ id }) => id}
              rows={items}
              columns={items.some(awaits) ? [...columns, confirming] : columns}
            />
          )
        }
      </Loaded>
      {organisation && <PartnershipForm seminar={seminar} organisation={organisation} />}
    </>
  );
}

interface ConfirmationProps {
  seminar: string;
  partnership: Partnership;
}

function Confirmation({ seminar, partnership }: ConfirmationProps) {
  const notices = useNotices();
  const confirming = useAct(
    seminar,
    () => confirmPartnership(seminar, partnership.id),
    words.confirmed,
  );
  return (
    <ConfirmButton
      look="secondary"
      label={words.confirm}
      title={words.confirmTitle}
      isPending={confirming.isPending}
      onConfirm={() => confirming.mutate(undefined, { onError: notices.fail })}
    >
      <p className="kept-lines">{partnership.subject}</p>
      <p>{words.confirmText}</p>
    </ConfirmButton>
  );
}
