import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { day as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { type Option, Select } from "../../../ui/Select";
import { type HalfDay, sheetQuery, sign } from "../attendance";
import { SignaturePad } from "./SignaturePad";

interface SignFormProps {
  seminar: string;
  halfDay: HalfDay;
  people: Option[];
}

/** A person signs on the organiser's screen; who cannot draw signs the paper sheet. */
export function SignForm({ seminar, halfDay, people }: SignFormProps) {
  const [drawing, setDrawing] = useState("");
  const queries = useQueryClient();
  const notices = useNotices();
  const signing = useMutation({
    mutationFn: (registration: string) => sign(seminar, halfDay, { registration, drawing }),
    onSuccess: async () => {
      setDrawing("");
      notices.say(words.signed);
      await queries.invalidateQueries(sheetQuery(seminar, halfDay));
    },
  });
  return (
    <details className="duties">
      <summary>{words.signOnScreen(words.halfDays[halfDay])}</summary>
      <Form
        submit={words.sign}
        error={signing.error}
        isPending={signing.isPending}
        onSubmit={(values) => signing.mutate(String(values.get("registration")))}
        beside={
          <Button look="quiet" onPress={() => setDrawing("")}>
            {words.eraseDrawing}
          </Button>
        }
      >
        <Select name="registration" label={words.person} options={people} isRequired />
        <p className="soft">{words.paperInstead}</p>
        <SignaturePad drawing={drawing} onDraw={setDrawing} />
      </Form>
    </details>
  );
}
