import { useQuery } from "@tanstack/react-query";
import { asked, inForceOn } from "../lib/protocols";
import { protocolsQuery } from "../lib/resources";
import { protocols as words } from "../texts";
import { Link } from "./Link";

/** The health rules of a day, where they may take seats away; nothing where there are none. */
export function RulesInForce({ day }: { day: string }) {
  const { data = [] } = useQuery(protocolsQuery);
  return inForceOn(day, data).map((rule) => (
    <p key={rule.id}>
      <Link to="/regles-sanitaires">{words.title}</Link> {words.thatDay(rule.label, asked(rule))}
    </p>
  ));
}
