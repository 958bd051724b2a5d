import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyConsent, MyConsents, Signed } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { texts } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { consentsQuery, grant, refuse, withdraw } from "../api";

const { media: words } = texts;

interface ConsentCardProps {
  link: string;
  consent: MyConsent;
  minor: boolean;
}

/** One thing that is asked: all that it says, and the person's answer, which may change. */
export function ConsentCard({ link, consent, minor }: ConsentCardProps) {
  const notices = useNotices();
  const known = useQueryClient();
  const answering = useMutation({
    mutationFn: (act: () => Promise<MyConsents>) => act(),
    onSuccess: (mine) => {
      known.setQueryData(consentsQuery(link).queryKey, mine);
      notices.say(words.answered);
    },
  });
  const status = consent.status as keyof typeof words.standings;
  return (
    <>
      <p className="notice">{words.standings[status]}</p>
      <Terms consent={consent} />
      {status === "GRANTED" && (
        <ConfirmButton
          label={words.withdraw}
          look="danger"
          title={words.withdrawTitle}
          isPending={answering.isPending}
          onConfirm={() => answering.mutate(() => withdraw(link, consent.id))}
        >
          <p>{words.withdrawText}</p>
        </ConfirmButton>
      )}
      {(status === "REQUESTED" || status === "REFUSED") && (
        <Form
          submit={words.grant}
          error={answering.error}
          isPending={answering.isPending}
          onSubmit={(values) =>
            answering.mutate(() =>
              grant(link, consent.id, signaturesIn(values), String(values.get("ground") ?? "")),
            )
          }
          beside={
            status === "REQUESTED" && (
              <Button onPress={() => answering.mutate(() => refuse(link, consent.id))}>
                {words.refuse}
              </Button>
            )
          }
        >
          <TextField name="person" label={words.signature} isRequired />
          {minor && (
            <>
              <TextField name="parent" label={words.parentSignature} />
              <TextField name="parent" label={words.parentSignature} />
              <TextField name="ground" label={words.soleParentGround} />
            </>
          )}
        </Form>
      )}
    </>
  );
}

function Terms({ consent }: { consent: MyConsent }) {
  const said = [
    [words.terms.beneficiary, consent.beneficiary],
    [words.terms.purpose, consent.purpose],
    [words.terms.uses, consent.uses.map((use) => words.uses[use]).join(", ")],
    [words.terms.territory, consent.territory],
    [words.terms.period, words.from(longDate(consent.from), longDate(consent.until))],
    [words.terms.payment, consent.freeOfCharge ? words.free : words.paid],
    [words.terms.contact, consent.withdrawalContact],
  ] as const;
  return (
    <dl className="facts">
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const signaturesIn = (values: FormData): Signed[] => [
  { name: String(values.get("person")), signatory: "PERSON" },
  ...values
    .getAll("parent")
    .map(String)
    .filter((name) => name !== "")
    .map((name) => ({ name, signatory: "PARENT" as const })),
];
