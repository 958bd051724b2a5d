import { useQuery } from "@tanstack/react-query";
import { callQuery, lotsQuery, seminarsQuery } from "../../../lib/resources";
import { useMentionOf } from "../../../lib/publicity";
import type { Call } from "../../../lib/api";
import { indicators as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { Categories } from "./Categories";
import { Deliverables } from "./Deliverables";
import { Lots } from "./Lots";
import { Proofs } from "./Proofs";
import { Seats } from "./Seats";

/** All that is counted of one call. */
export function CallIndicators({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <Loaded query={call}>{(one) => <OfCall call={one} />}</Loaded>;
}

function OfCall({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  const seminars = useQuery(seminarsQuery(call.id));
  const lots = useQuery(lotsQuery(call.id));
  return (
    <>
      <Section id="places" title={words.seats} lead={words.seatsLead}>
        <Loaded query={seminars}>{(all) => <Seats seminars={all} />}</Loaded>
      </Section>
      <Section id="categories" title={words.categories} lead={words.categoriesLead}>
        <Loaded query={seminars}>{(all) => <Categories call={call} seminars={all} />}</Loaded>
      </Section>
      <Section id="lots" title={words.lots} lead={words.lotsLead}>
        <Loaded query={lots}>{({ items }) => <Lots lots={items} />}</Loaded>
      </Section>
      <Section id="livrables" title={words.deliverables} lead={words.deliverablesLead}>
        <Deliverables call={call.id} />
      </Section>
      <Section id="publicite" title={words.publicity} lead={words.publicityLead}>
        <Loaded query={seminars}>{(all) => <Proofs call={call} seminars={all} />}</Loaded>
      </Section>
    </>
  );
}
