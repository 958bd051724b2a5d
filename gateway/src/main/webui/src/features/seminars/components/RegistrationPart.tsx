import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Call, NewRegistration, Seminar } from "../../../lib/api";
import { gaugeQuery, seminarQuery } from "../../../lib/resources";
import { placesIn, reached, takesRegistrations } from "../../../lib/seminars";
import { seminars as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { register, registrationFormQuery } from "../api";
import { LostLink } from "./LostLink";
import { RegistrationAnswer } from "./RegistrationAnswer";
import { RegistrationForm } from "./RegistrationForm";

/** Why nobody registers: not yet, not again, or never. */
function closedBy(seminar: Seminar) {
  return seminar.status === "POSTPONED" || seminar.status === "CANCELLED"
    ? words.closedBy[seminar.status]
    : { title: words.registrationClosed, text: words.registrationClosedText };
}

/** Registration from its opening until the day; before, when it will open. */
export function RegistrationPart({ seminar, call }: { seminar: Seminar; call: Call }) {
  const queries = useQueryClient();
  const gauge = useQuery(gaugeQuery(seminar.id));
  const form = useQuery(registrationFormQuery(seminar.id));
  const registering = useMutation({
    mutationFn: (registration: NewRegistration) => register(seminar.id, registration),
    onSuccess: () => queries.invalidateQueries(seminarQuery(seminar.id)),
  });
  if (registering.data) {
    return (
      <Section id="inscription" title={words.registration}>
        <RegistrationAnswer another={registering.reset} />
      </Section>
    );
  }
  if (reached(seminar, "HELD")) {
    return (
      <Section id="inscription" title={words.attended} lead={words.attendedLead}>
        <LostLink seminar={seminar.id} />
      </Section>
    );
  }
  if (!takesRegistrations(seminar)) {
    return (
      <Section id="inscription" title={words.registration}>
        <Empty {...closedBy(seminar)} />
      </Section>
    );
  }
  return (
    <Section id="inscription" title={words.registration} lead={words.registrationLead}>
      {gauge.data && gauge.data.confirmed + gauge.data.offered >= placesIn(gauge.data) && (
        <p className="notice notice-attention">{words.full}</p>
      )}
      <Loaded query={form}>
        {(asked) => (
          <RegistrationForm
            call={call}
            form={asked}
            error={registering.error}
            isPending={registering.isPending}
            onSubmit={registering.mutate}
          />
        )}
      </Loaded>
      <LostLink seminar={seminar.id} />
    </Section>
  );
}
