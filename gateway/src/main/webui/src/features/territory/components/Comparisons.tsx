import { useQuery } from "@tanstack/react-query";
import type { Venue } from "../../../lib/api";
import { euros } from "../../../lib/numbers";
import { seminarQuery } from "../../../lib/resources";
import { territory as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { RulesInForce } from "../../../ui/RulesInForce";
import { Table } from "../../../ui/Table";
import { caterersQuery, venuesQuery } from "../api";
import { CatererChoice } from "./CatererActs";
import { VenueActs } from "./VenueActs";

const standing = ({ confirmed, overDeclared, tooSmall, waiver }: Venue) => {
  if (confirmed) {
    return words.chosenVenue;
  }
  if (overDeclared) {
    return words.overDeclared;
  }
  if (!tooSmall) {
    return words.possible;
  }
  return waiver === "" ? words.tooSmall : words.waived;
};

/** The places side by side, as they would be on the validated day. */
export function Venues({ seminar, acts }: { seminar: string; acts: boolean }) {
  const venues = useQuery(venuesQuery(seminar));
  const day = useQuery(seminarQuery(seminar)).data?.date;
  return (
    <Loaded query={venues}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={words.venues} text={words.noVenue} />
        ) : (
          <>
            <Table
              caption={words.venues}
              keyOf={({ id }) => id}
              rows={items}
              columns={[
                { title: words.venue, cell: ({ name }) => name },
                { title: words.seats, cell: ({ seatedCapacity }) => seatedCapacity, numeric: true },
                { title: words.effective, cell: ({ effective }) => effective, numeric: true },
                {
                  title: words.building,
                  cell: ({ buildingType, buildingCategory }) =>
                    `${buildingType} ${buildingCategory}`,
                },
                {
                  title: words.declared,
                  cell: ({ declaredCapacity }) => declaredCapacity,
                  numeric: true,
                },
                { title: words.access, cell: ({ access }) => access },
                { title: words.cost, cell: ({ costCents }) => euros(costCents), numeric: true },
                { title: words.rationale, cell: ({ rationale }) => rationale },
                { title: words.standing, cell: standing },
              ]}
            />
            {day && <RulesInForce day={day} />}
            {acts && <VenueActs seminar={seminar} venues={items} />}
          </>
        )
      }
    </Loaded>
  );
}

/** The caterers and their quotes; the issuer chooses. */
export function Caterers({ seminar }: { seminar: string }) {
  const caterers = useQuery(caterersQuery(seminar));
  return (
    <Loaded query={caterers}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={words.caterers} text={words.noCaterer} />
        ) : (
          <>
            <Table
              caption={words.caterers}
              keyOf={({ id }) => id}
              rows={items}
              columns={[
                { title: words.caterer, cell: ({ name }) => name },
                { title: words.quote, cell: ({ quoteCents }) => euros(quoteCents), numeric: true },
                {
                  title: words.standing,
                  cell: ({ chosen }) => (chosen ? words.chosen : words.notChosen),
                },
              ]}
            />
            <CatererChoice seminar={seminar} caterers={items} />
          </>
        )
      }
    </Loaded>
  );
}
