import { useState } from "react";
import type { Committee, Poll } from "../../../lib/committees";
import { moment } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { Select } from "../../../ui/Select";
import { issueLink } from "../polls";
import { typed } from "../values";
import { ActForm } from "./Act";

type Issued = Awaited<ReturnType<typeof issueLink>>;

/** A personal link for a member without an account; it is shown once, to be sent on. */
export function PollLinks({ committee, poll }: { committee: Committee; poll: Poll }) {
  const [issued, setIssued] = useState<Issued>();
  return (
    <details>
      <summary>{words.pollLink}</summary>
      <ActForm
        submit={words.pollLinkMake}
        act={async (values) => setIssued(await issueLink(poll, typed(values, "member")))}
        said={words.pollLinkMade}
      >
        <Select
          name="member"
          label={words.pollLinkFor}
          options={committee.members.map(({ id, function: role, college }) => ({
            id,
            label: words.seat(role, words.colleges[college]),
          }))}
          isRequired
        />
      </ActForm>
      {issued && (
        <div className="card">
          <p>
            {words.pollLinkOf(
              committee.members.find(({ id }) => id === issued.member)?.function ?? "",
            )}
          </p>
          <p>
            <code className="hash">{`${location.origin}/sondage#${issued.token}`}</code>
          </p>
          <p>{words.pollLinkOnce(moment(issued.expiresAt))}</p>
        </div>
      )}
    </details>
  );
}
