import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { College, Committee } from "../../../lib/committees";
import { membersQuery } from "../../../lib/organisations";
import { useSession } from "../../../lib/session";
import { committees as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { useParties } from "../organisations";
import { addMember } from "../seats";
import { stated, typed } from "../values";
import { ActForm } from "./Act";

const NOBODY = "nobody";
const OTHER = "other";

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;

const notAnAccount = (text: string) =>
  text === "" || UUID.test(text.trim()) ? null : words.notAnAccount;

/** Gives a person a seat: a colleague, somebody whose account is known, or nobody's account. */
export function MemberForm({ committee }: { committee: Committee }) {
  const { organisation } = useSession();
  const parties = useParties(committee);
  const [account, setAccount] = useState(NOBODY);
  const colleagues = useQuery({
    ...membersQuery(organisation?.id ?? ""),
    enabled: organisation !== undefined,
  });
  const send = (values: FormData) => {
    const person = account === OTHER ? typed(values, "person") : account;
    const party = typed(values, "organisation");
    return addMember(committee, {
      college: values.get("college") as College,
      function: typed(values, "function"),
      ...(account !== NOBODY && { person }),
      ...(party !== NOBODY && { organisation: party }),
      ...stated(values, "mandateFrom", "mandateUntil"),
    });
  };
  return (
    <details>
      <summary>{words.addMember}</summary>
      <ActForm submit={words.add} act={send} said={words.memberAdded}>
        <Select
          name="college"
          label={words.college}
          options={committee.colleges.map((id) => ({ id, label: words.colleges[id] }))}
          {...(committee.missingColleges[0] && { defaultValue: committee.missingColleges[0] })}
          isRequired
        />
        <TextField
          name="function"
          label={words.function}
          description={words.functionHelp}
          isRequired
        />
        <Select
          name="organisation"
          label={words.memberOrganisation}
          options={[{ id: NOBODY, label: words.noOrganisation }, ...parties]}
          defaultValue={NOBODY}
        />
        <Select
          name="account"
          label={words.account}
          description={words.accountHelp}
          options={[
            { id: NOBODY, label: words.noAccount },
            ...(colleagues.data ?? []).map(({ id, name }) => ({ id, label: name })),
            { id: OTHER, label: words.otherAccount },
          ]}
          value={account}
          onChange={setAccount}
        />
        {account === OTHER && (
          <TextField
            name="person"
            label={words.accountId}
            description={words.accountIdHelp}
            validate={notAnAccount}
            isRequired
          />
        )}
        <DateField name="mandateFrom" label={words.mandateFromLabel} />
        <DateField name="mandateUntil" label={words.mandateUntilLabel} />
      </ActForm>
    </details>
  );
}
