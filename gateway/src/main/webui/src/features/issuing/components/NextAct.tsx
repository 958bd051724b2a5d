import type { Call } from "../../../lib/api";
import { deadline } from "../../../lib/dates";
import { issuing as words } from "../../../texts";
import { ConfirmedAct } from "./ConfirmedAct";
import { Selections } from "./Selections";
import { askForOpening, publish } from "../api";

/** What the state of the call asks of its issuer. */
export function NextAct({ call }: { call: Call }) {
  switch (call.status) {
    case "DRAFT":
      return (
        <ConfirmedAct
          text={words.publishText}
          label={words.publish}
          title={words.publishTitle}
          final={words.publishFinal}
          act={() => publish(call.id)}
          said={() => words.published}
        />
      );
    case "PUBLISHED":
      return <p>{words.waiting(deadline(call.deadlineAt, call.deadlineZone))}</p>;
    case "CLOSED":
      return (
        <ConfirmedAct
          text={words.openingText}
          label={words.opening}
          title={words.openingTitle}
          final={words.openingFinal}
          act={() => askForOpening(call.id)}
          said={({ status }) => (status === "CLOSED" ? words.firstKey : words.opened)}
        />
      );
    case "OPENED":
    case "IN_EVALUATION":
    case "DECIDED":
      return <Selections call={call} />;
    default:
      return <p>{words.closed}</p>;
  }
}
