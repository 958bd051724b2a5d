import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Structure } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { structure as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { structureQuery } from "../api";
import { LookUpForm } from "../components/LookUpForm";
import { StructureForm } from "../components/StructureForm";

/** The structure that the person acts for, as its candidatures show it. */
export default function StructurePage() {
  const { organisation } = useSession();
  return organisation ? (
    <Described id={organisation.id} name={organisation.name} />
  ) : (
    <Page title={words.describe}>
      <p>{words.none}</p>
    </Page>
  );
}

function Described({ id, name }: { id: string; name: string }) {
  const structure = useQuery(structureQuery(id));
  const [filled, setFilled] = useState<Partial<Structure>>({});
  return (
    <LoadedPage query={structure}>
      {(known) => (
        <>
          <Breadcrumbs
            trail={[{ to: "/mon-organisation", label: words.back }]}
            here={words.describe}
          />
          <Page title={words.title(name)} lead={<p>{words.lead}</p>}>
            <Section id="registre" title={words.lookUpTitle}>
              <LookUpForm
                fill={(siret, { legalName, address, naf, nafVersion }) =>
                  setFilled({ siret, legalName, address, naf, nafVersion })
                }
              />
            </Section>
            <Section id="description" title={words.formTitle}>
              <StructureForm key={filled.siret ?? ""} id={id} known={{ ...known, ...filled }} />
            </Section>
          </Page>
        </>
      )}
    </LoadedPage>
  );
}
