import { useQuery } from "@tanstack/react-query";
import { callQuery } from "../../../lib/resources";
import { Loaded } from "../../../ui/Loaded";
import { CallView } from "../components/CallView";

/** One call, as everybody may read it. */
export function CallPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <Loaded query={call}>{(known) => <CallView call={known} />}</Loaded>;
}
