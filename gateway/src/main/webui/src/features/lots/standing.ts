import { useQuery } from "@tanstack/react-query";
import type { Call, LotStanding, Seminar } from "../../lib/api";
import { callQuery, lotsQuery, seminarsQuery } from "../../lib/resources";

/** How often an open board looks again, in milliseconds. */
const WATCHING = 10_000;

/** One row of the board: a lot and, for lots 1 to 3, its seminar. */
export interface Standing {
  lot: LotStanding;
  seminar?: Seminar;
}

export interface Board {
  call: Call;
  standings: Standing[];
}

/** Where every lot of a call stands, put together from the lots and the seminars. */
export function useBoard(id: string) {
  const call = useQuery(callQuery(id));
  const lots = useQuery({ ...lotsQuery(id), refetchInterval: WATCHING });
  const seminars = useQuery({ ...seminarsQuery(id), refetchInterval: WATCHING });
  const all = [call, lots, seminars];
  const data =
    call.data && lots.data && seminars.data
      ? { call: call.data, standings: standings(call.data, lots.data.items, seminars.data) }
      : undefined;
  return {
    data,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => Promise.all(all.map((query) => query.refetch())),
  };
}

function standings(call: Call, lots: LotStanding[], seminars: Seminar[]): Standing[] {
  const ofLot = new Map(call.series.seminars.map(({ lotNumber, id }) => [lotNumber, id]));
  return lots
    .toSorted((one, other) => one.number - other.number)
    .map((lot) => {
      const seminar = seminars.find(({ id }) => id === ofLot.get(lot.number));
      return { lot, ...(seminar && { seminar }) };
    });
}
