import { useQuery } from "@tanstack/react-query";
import type { LiveSession, NewRecording } from "../../../lib/api";
import { programmeQuery } from "../../../lib/resources";
import { aftermath as words } from "../../../texts";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { TextField } from "../../../ui/TextField";
import { useAct } from "../acting";
import { publishRecording } from "../api";

interface RecordingFormProps {
  seminar: string;
  session: LiveSession;
}

const checked = (typed: string) =>
  typed === "" || typed.startsWith("https://") ? null : words.notAnAddress;

/** Where a recording and its captions are, and what shows that each speaker of the day agreed. */
export function RecordingForm({ seminar, session }: RecordingFormProps) {
  const programme = useQuery(programmeQuery(seminar));
  return (
    <Loaded query={programme}>
      {(validated) => (
        <Stating
          seminar={seminar}
          session={session}
          speakers={[
            ...new Set(
              validated?.items.flatMap(({ speakers }) => speakers ?? []).map(({ name }) => name),
            ),
          ]}
        />
      )}
    </Loaded>
  );
}

function Stating({ seminar, session, speakers }: RecordingFormProps & { speakers: string[] }) {
  const publishing = useAct(
    seminar,
    (recording: NewRecording) => publishRecording(seminar, session.id, recording),
    words.publishSaid,
  );
  const stated = (values: FormData): NewRecording => ({
    address: String(values.get("address")),
    captions: String(values.get("captions")),
    agreements: speakers.map((speaker, index) => ({
      speaker,
      proof: String(values.get(`agreements[${index}].proof`)),
    })),
  });
  return (
    <Form
      submit={words.publish}
      confirm={{ look: "primary", title: words.publishTitle, text: words.publishFinal }}
      error={publishing.error}
      isPending={publishing.isPending}
      onSubmit={(values) => publishing.mutate(stated(values))}
    >
      <TextField
        name="address"
        label={words.address}
        description={words.addressHelp}
        defaultValue={session.recording ?? ""}
        validate={checked}
        isRequired
      />
      <TextField
        name="captions"
        label={words.captions}
        description={words.addressHelp}
        defaultValue={session.captions ?? ""}
        validate={checked}
        isRequired
      />
      <h4>{words.agreements}</h4>
      <p>{speakers.length > 0 ? words.agreementsText : words.noSpeaker}</p>
      {speakers.map((speaker, index) => (
        <TextField
          key={speaker}
          name={`agreements[${index}].proof`}
          label={words.agreement(speaker)}
          isRequired
        />
      ))}
    </Form>
  );
}
