import { useQueryClient } from "@tanstack/react-query";
import { actAs } from "../lib/acting";
import { useSession } from "../lib/session";
import { shell } from "../texts";
import { Select } from "../ui/Select";

/** For those who belong to several organisations: in whose name they act now. */
export default function OrganisationSelect() {
  const { organisation, organisations } = useSession();
  const queries = useQueryClient();

  const change = (id: string) => {
    actAs(id);
    void queries.invalidateQueries();
  };

  return (
    <Select
      label={shell.actingFor}
      options={organisations.map(({ id, name }) => ({ id, label: name }))}
      value={organisation?.id ?? null}
      onChange={change}
    />
  );
}
