import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyConsent, MyConsents } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { media as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { useNotices } from "../../../ui/notices";
import { TextField } from "../../../ui/TextField";
import { consentsQuery, grant, refuse, withdraw } from "../mine";

interface ConsentCardProps {
  link: string;
  consent: MyConsent;
  /** Whose consents they are, and as whom one signs under the link. */
  mine: MyConsents;
}

/** One thing that is asked: all that it says, and the person's answer, which may change. */
export function ConsentCard({ link, consent, mine }: ConsentCardProps) {
  const notices = useNotices();
  const known = useQueryClient();
  const answering = useMutation({
    mutationFn: (act: () => Promise<MyConsents>) => act(),
    onSuccess: (now) => {
      known.setQueryData(consentsQuery(link).queryKey, now);
      notices.say(words.answered);
    },
  });
  const forAnother = mine.signsAs === "PARENT";
  const status = consent.status as keyof typeof words.standings;
  return (
    <>
      <p className="notice">{words.standings[status]}</p>
      {mine.minor && <Signatories consent={consent} />}
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
      {(status === "REFUSED" || (status === "REQUESTED" && !consent.signed)) && (
        <Form
          submit={words.grant}
          error={answering.error}
          isPending={answering.isPending}
          onSubmit={(values) =>
            answering.mutate(() =>
              grant(
                link,
                consent.id,
                { name: String(values.get("name")), signatory: mine.signsAs },
                String(values.get("ground") ?? ""),
              ),
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
          <TextField
            name="name"
            label={forAnother ? words.parentSignature : words.signature}
            isRequired
          />
          {forAnother && <TextField name="ground" label={words.soleParentGround} />}
        </Form>
      )}
      {status === "REQUESTED" && consent.signed && (
        <Button onPress={() => answering.mutate(() => refuse(link, consent.id))}>
          {words.refuse}
        </Button>
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

/** Who has signed for a young person so far, and so who has not. */
function Signatories({ consent: { status, signatories } }: { consent: MyConsent }) {
  if (status !== "REQUESTED") {
    return null;
  }
  const parents = signatories.filter((signatory) => signatory === "PARENT").length;
  return <p>{words.signedBy(signatories.includes("PERSON"), parents)}</p>;
}
