import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Deliverable, Restitution } from "../../../lib/api";
import { seminarQuery } from "../../../lib/resources";
import { delivery as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { Status } from "../../../ui/Status";
import { TextField } from "../../../ui/TextField";
import { acceptSupport, assemble, publishSupport, restitutionsQuery, write } from "../restitutions";

/** What the issuer makes of the seminars for those who were not there. */
export function Restitutions({ deliverables }: { deliverables: Deliverable[] }) {
  const restitutions = useQuery(restitutionsQuery);
  return (
    <Section id="restitutions" title={words.restitutions} lead={words.restitutionsLead}>
      <Loaded query={restitutions}>
        {(all) => {
          const begun = all.map(({ seminar }) => seminar);
          const owed = [...new Set(deliverables.map(({ seminar }) => seminar))];
          return (
            <>
              <AssembleForm seminars={owed.filter((seminar) => !begun.includes(seminar))} />
              <ul className="choices">
                {all.map((support) => (
                  <li key={support.id} className="card">
                    <Support support={support} />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function useChange<T>(change: (what: T) => Promise<unknown>) {
  const notices = useNotices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      notices.say(words.saved);
      return queries.invalidateQueries(restitutionsQuery);
    },
  });
}

function AssembleForm({ seminars }: { seminars: string[] }) {
  const known = useQueries({ queries: seminars.map(seminarQuery) });
  const assembling = useChange(assemble);
  const options = known.flatMap(({ data }) =>
    data ? [{ id: data.id, label: data.publicLabel ?? data.id }] : [],
  );
  return (
    options.length > 0 && (
      <Form
        submit={words.assemble}
        error={assembling.error}
        isPending={assembling.isPending}
        onSubmit={(values) => assembling.mutate(String(values.get("seminar")))}
      >
        <Select name="seminar" label={words.ofSeminar} options={options} isRequired />
      </Form>
    )
  );
}

const SECTIONS = ["lessons", "newProjects", "partnerships"] as const;

function Support({ support }: { support: Restitution }) {
  const { id, status } = support;
  const { data: seminar } = useQuery(seminarQuery(support.seminar));
  const writing = useChange((values: FormData) =>
    write(id, {
      lessons: String(values.get("lessons")),
      newProjects: String(values.get("newProjects")),
      partnerships: String(values.get("partnerships")),
    }),
  );
  const accepting = useChange(acceptSupport);
  const publishing = useChange(publishSupport);
  const state = status as keyof typeof words.states;
  return (
    <article>
      <h3>{seminar?.publicLabel ?? words.restitutions}</h3>
      <Status
        told={{ progress: status === "DRAFT" ? "doing" : "done", label: words.states[state] }}
      />
      {status === "DRAFT" && (
        <Form
          submit={words.save}
          error={writing.error ?? accepting.error}
          isPending={writing.isPending}
          onSubmit={writing.mutate}
          beside={<Button onPress={() => accepting.mutate(id)}>{words.acceptSupport}</Button>}
        >
          {SECTIONS.map((section) => (
            <TextField
              key={section}
              name={section}
              label={words[section]}
              defaultValue={support[section]}
              lines={4}
            />
          ))}
        </Form>
      )}
      {status === "ACCEPTED" && (
        <Button
          look="primary"
          isPending={publishing.isPending}
          onPress={() => publishing.mutate(id)}
        >
          {words.publish}
        </Button>
      )}
    </article>
  );
}
