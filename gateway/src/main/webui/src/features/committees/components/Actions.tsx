import { useQuery } from "@tanstack/react-query";
import type { ActionItem, Committee } from "../../../lib/committees";
import { longDate, longDay } from "../../../lib/dates";
import { committees as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Select } from "../../../ui/Select";
import { type Column, Table } from "../../../ui/Table";
import { TextField } from "../../../ui/TextField";
import { actionsQuery, agree, complete } from "../actions";
import { meetingsQuery } from "../meetings";
import { useParties } from "../organisations";
import { meetingName } from "../told";
import { stated, typed } from "../values";
import { ActButton, ActForm } from "./Act";

interface ActionsProps {
  committee: Committee;
  runs: boolean;
}

/** What is to be done, by whom and when; who prepares the committee keeps the list. */
export function Actions({ committee, runs }: ActionsProps) {
  const actions = useQuery(actionsQuery(committee.id));
  return (
    <>
      <Loaded query={actions}>
        {(known) =>
          known.length === 0 ? (
            <Empty title={words.noAction} text={words.noActionText} />
          ) : (
            <List committee={committee} runs={runs} actions={known} />
          )
        }
      </Loaded>
      {runs && <ActionForm committee={committee} />}
    </>
  );
}

function List({ committee, runs, actions }: ActionsProps & { actions: ActionItem[] }) {
  const parties = useParties(committee);
  const columns: Column<ActionItem>[] = [
    { title: words.action, cell: ({ title }) => title },
    {
      title: words.actionOwner,
      cell: ({ owner }) => parties.find(({ id }) => id === owner)?.label ?? words.ofInvited,
    },
    { title: words.actionDue, cell: ({ dueOn }) => longDate(dueOn) },
    {
      title: words.actionState,
      cell: ({ doneAt }) => (doneAt ? words.actionDoneOn(longDay(doneAt)) : words.actionOpen),
    },
  ];
  const done: Column<ActionItem> = {
    title: words.actionEnd,
    cell: (action) =>
      action.doneAt ? null : (
        <ActButton
          label={words.actionDone(action.title)}
          act={() => complete(action)}
          said={words.actionCompleted}
        />
      ),
  };
  return (
    <Table
      caption={words.actions}
      rows={actions}
      keyOf={({ id }) => id}
      columns={runs ? [...columns, done] : columns}
    />
  );
}

function ActionForm({ committee }: { committee: Committee }) {
  const parties = useParties(committee);
  const meetings = useQuery(meetingsQuery(committee.id)).data ?? [];
  return (
    <details>
      <summary>{words.addAction}</summary>
      <ActForm
        submit={words.agreeAction}
        said={words.actionAgreed}
        act={(values) =>
          agree(committee.id, {
            title: typed(values, "title"),
            owner: typed(values, "owner"),
            dueOn: typed(values, "dueOn"),
            ...stated(values, "meeting"),
          })
        }
      >
        <TextField name="title" label={words.action} isRequired />
        <Select name="owner" label={words.actionOwner} options={parties} isRequired />
        <DateField name="dueOn" label={words.actionDue} isRequired />
        {meetings.length > 0 && (
          <Select
            name="meeting"
            label={words.actionMeeting}
            options={meetings.map((meeting) => ({ id: meeting.id, label: meetingName(meeting) }))}
          />
        )}
      </ActForm>
    </details>
  );
}
