import type { Admissibility, Deposit } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { register as words } from "../../../texts";
import { DateField } from "../../../ui/DateFields";
import { Section } from "../../../ui/Page";
import { RadioGroup } from "../../../ui/RadioGroup";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import { admit, askAll, check, flagMember } from "../api";
import { endOf } from "../day";
import { ActForm } from "./ActForm";

const outcomes = Object.entries(words.outcomes).map(([id, label]) => ({ id, label }));

const memberOptions = [
  { id: "yes", label: words.isMember },
  { id: "no", label: words.isNotMember },
];

interface ActsProps {
  call: string;
  deposits: Deposit[];
}

/** What may be found or decided of the files received, until the letters are sent. */
export function Acts({ call, deposits }: ActsProps) {
  const late = deposits.filter(({ status }) => status === "LATE");
  const inTime = deposits.filter(({ status }) => status !== "LATE");
  return (
    <>
      <Section id="recevabilite" title={words.check}>
        <ActForm
          call={call}
          submit={words.checkSave}
          act={(text) =>
            check(call, text("application"), {
              outcome: text("outcome") as Admissibility["outcome"],
              reason: text("reason"),
            })
          }
        >
          <Select
            name="application"
            label={words.file}
            options={inTime.map(({ application, receivedAt, lots }) => ({
              id: application,
              label: words.fileOf(moment(receivedAt), lots.join(", ")),
            }))}
            isRequired
          />
          <RadioGroup name="outcome" label={words.outcome} options={outcomes} isRequired />
          <TextField name="reason" label={words.reason} lines={2} />
        </ActForm>
      </Section>
      <Section id="complement" title={words.ask} lead={words.askText}>
        <ActForm
          call={call}
          submit={words.askSave}
          act={(text) => askAll(call, text("missing"), endOf(text("day")))}
        >
          <TextField name="missing" label={words.missing} lines={3} isRequired />
          <DateField name="day" label={words.day} isRequired />
        </ActForm>
      </Section>
      <Section id="associes" title={words.member} lead={words.memberText}>
        <ActForm
          call={call}
          submit={words.memberSave}
          act={(text) =>
            flagMember(text("organisation"), text("member") === "yes", text("measures"))
          }
        >
          <Select
            name="organisation"
            label={words.file}
            options={[...new Map(deposits.map((it) => [it.organisation, it])).values()].map(
              ({ organisation, receivedAt, lots }) => ({
                id: organisation,
                label: words.fileOf(moment(receivedAt), lots.join(", ")),
              }),
            )}
            isRequired
          />
          <RadioGroup name="member" label={words.memberAsk} options={memberOptions} isRequired />
          <TextField name="measures" label={words.measures} lines={2} />
        </ActForm>
      </Section>
      {late.length > 0 && (
        <Section id="tardifs" title={words.admit} lead={words.admitText}>
          <ActForm
            call={call}
            submit={words.admitSave}
            act={(text) =>
              admit(call, text("late"), { incident: text("incident"), reason: text("why") })
            }
          >
            <Select
              name="late"
              label={words.file}
              options={late.map(({ application, receivedAt }) => ({
                id: application,
                label: words.lateFile(moment(receivedAt)),
              }))}
              isRequired
            />
            <TextField name="incident" label={words.incident} isRequired />
            <TextField name="why" label={words.reason} lines={2} isRequired />
          </ActForm>
        </Section>
      )}
    </>
  );
}
