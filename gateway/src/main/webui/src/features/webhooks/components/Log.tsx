import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Delivery } from "../../../lib/api";
import { webhooks as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Select } from "../../../ui/Select";
import { deliveriesQuery } from "../api";
import { DeliveryTable } from "./DeliveryTable";

const ALL = "ALL";

const options = [
  { id: ALL, label: words.all },
  ...Object.entries(words.states).map(([id, label]) => ({ id, label })),
];

/** What became of every delivery to a subscription; it keeps itself up to date. */
export function Log({ subscription }: { subscription: string }) {
  const [state, setState] = useState(ALL);
  const wanted = state === ALL ? undefined : (state as Delivery["status"]);
  const log = useQuery(deliveriesQuery(subscription, wanted));
  return (
    <>
      <Select label={words.show} options={options} value={state} onChange={setState} />
      <Loaded query={log}>
        {(deliveries) =>
          deliveries.length === 0 ? (
            <Empty title={words.noDelivery} text={words.noDeliveryText} />
          ) : (
            <DeliveryTable subscription={subscription} log={deliveries} />
          )
        }
      </Loaded>
    </>
  );
}
