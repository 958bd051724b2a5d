import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup";
import { TextField } from "../../../ui/TextField";
import { setRules } from "../seats";
import { typed } from "../values";
import { ActForm } from "./Act";

const whole = (text: string) => (/^\d{1,3}$/u.test(text.trim()) ? null : words.notWhole);

/** What the members agreed on; it may change until the committee is constituted. */
export const RulesPart = ({ committee, sets }: { committee: Committee; sets: boolean }) => {
  const { quorumPercent, proxies, noticeDays } = committee.rules;
  return (
    <>
      <h3>{words.rules}</h3>
      <ul>
        <li>{words.ruleQuorum(quorumPercent)}</li>
        <li>{proxies ? words.ruleProxies : words.ruleNoProxies}</li>
        <li>{words.ruleNotice(noticeDays)}</li>
      </ul>
      {sets && (
        <details>
          <summary>{words.changeRules}</summary>
          <ActForm
            submit={words.setRules}
            said={words.rulesSet}
            act={(values) =>
              setRules(committee, {
                quorumPercent: Number(typed(values, "quorumPercent")),
                noticeDays: Number(typed(values, "noticeDays")),
                proxies: values.has("proxies"),
              })
            }
          >
            <TextField
              name="quorumPercent"
              width="narrow"
              inputMode="numeric"
              label={words.quorumPercent}
              defaultValue={String(quorumPercent)}
              validate={whole}
              isRequired
            />
            <TextField
              name="noticeDays"
              width="narrow"
              inputMode="numeric"
              label={words.noticeDays}
              defaultValue={String(noticeDays)}
              validate={whole}
              isRequired
            />
            <CheckboxGroup
              name="proxies"
              label={words.proxies}
              options={[{ id: "yes", label: words.proxiesAllowed }]}
              defaultValue={proxies ? ["yes"] : []}
            />
          </ActForm>
        </details>
      )}
    </>
  );
};
