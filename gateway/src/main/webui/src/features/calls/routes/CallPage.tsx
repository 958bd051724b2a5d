import { useQuery } from "@tanstack/react-query";
import { callQuery } from "../../../lib/resources";
import { LoadedPage } from "../../../ui/Loaded";
import { CallView } from "../components/CallView";

/** One call, as everybody may read it. */
export function CallPage({ id }: { id: string }) {
  const call = useQuery(callQuery(id));
  return <LoadedPage query={call}>{(known) => <CallView call={known} />}</LoadedPage>;
}
