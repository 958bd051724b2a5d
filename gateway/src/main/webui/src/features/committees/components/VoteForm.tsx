import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Committee, Decision, Vote } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { useAct } from "../acting";
import { close, recuse, vote } from "../api";
import { meetingQuery } from "../meetings";
import type { Rights } from "../rights";
import { ActButton, ActConfirm } from "./Act";

interface VoteFormProps {
  committee: Committee;
  decision: Decision;
  rights: Rights;
}

const MYSELF = "myself";

/** The seats that gave a proxy to this one for the meeting of the vote. */
function usePrincipals(committee: Committee, { meeting = "" }: Decision, seat?: string) {
  const enabled = meeting !== "" && seat !== undefined && committee.rules.proxies;
  const { data } = useQuery({ ...meetingQuery(committee.id, meeting), enabled });
  const given = data?.presences.filter(({ proxy }) => proxy !== undefined && proxy === seat) ?? [];
  return committee.members.filter(({ id }) => given.some(({ member }) => member === id));
}

/** The vote of a member, for itself or by proxy; and its end, for who may count. */
export function VoteForm({ committee, decision, rights }: VoteFormProps) {
  const principals = usePrincipals(committee, decision, rights.seat?.id);
  const [voter, setVoter] = useState(MYSELF);
  const forOther = voter !== MYSELF;
  const voting = useAct(
    (choice: Vote) =>
      vote(
        decision,
        forOther
          ? { choice, onBehalfOf: voter, change: true }
          : { choice, change: decision.mine !== undefined },
      ),
    words.voted,
  );
  return (
    <Form
      submit={words.vote}
      error={voting.error}
      isPending={voting.isPending}
      onSubmit={(values) => voting.mutate(values.get("choice") as Vote)}
      beside={
        <>
          <ActButton
            look="quiet"
            label={words.recuse}
            act={() => recuse(decision)}
            said={words.recused}
          />
          {rights.runs && (
            <ActConfirm
              look="secondary"
              label={words.close}
              title={words.closeTitle}
              text={words.closeText}
              act={() => close(decision)}
              said={words.closed}
            />
          )}
        </>
      }
    >
      {principals.length > 0 && (
        <Select
          label={words.voteFor}
          options={[
            { id: MYSELF, label: words.voteMyself },
            ...principals.map(({ id, function: role }) => ({ id, label: words.voteByProxy(role) })),
          ]}
          value={voter}
          onChange={setVoter}
        />
      )}
      <RadioGroup
        name="choice"
        label={words.choice}
        description={words.choiceHelp}
        options={Object.entries(words.choices).map(([id, label]) => ({ id, label }))}
        {...(decision.mine && !forOther && { defaultValue: decision.mine })}
        isRequired
      />
    </Form>
  );
}
