import type { Candidate } from "../../../lib/api";
import { evaluation as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { declare } from "../api";
import { useJudging } from "../acting";

interface DeclarationProps {
  call: string;
  number: number;
  candidates: Candidate[];
}

/** The candidates' names alone, and whether the person has a tie with one of them. */
export function Declaration({ call, number, candidates }: DeclarationProps) {
  const notices = useNotices();
  const declaring = useJudging(
    call,
    (tie: boolean) => declare(call, number, { tie }),
    words.declared,
  );
  const say = (tie: boolean) => declaring.mutate(tie, { onError: notices.fail });
  return (
    <>
      <p>{words.declareText}</p>
      <ul>
        {candidates.map(({ organisation, name, memberOfIssuer }) => (
          <li key={organisation}>
            {name || words.nameless}
            {memberOfIssuer && ` ${words.member}`}
          </li>
        ))}
      </ul>
      <div className="form-end">
        <ConfirmButton
          label={words.free}
          title={words.freeTitle}
          isPending={declaring.isPending}
          onConfirm={() => say(false)}
        >
          <p>{words.freeText}</p>
        </ConfirmButton>
        <ConfirmButton
          look="danger"
          label={words.tied}
          title={words.tiedTitle}
          isPending={declaring.isPending}
          onConfirm={() => say(true)}
        >
          <p>{words.tiedText}</p>
        </ConfirmButton>
      </div>
    </>
  );
}
