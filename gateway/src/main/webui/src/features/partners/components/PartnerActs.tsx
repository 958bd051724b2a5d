import type { Partner, PartnerSecret } from "../../../lib/door";
import { partners as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { usePartnerAct } from "../acting";
import { remove, renew } from "../api";

interface PartnerActsProps {
  partner: Partner;
  onSecret: (secret: PartnerSecret) => void;
}

/** What can be done with one access. */
export function PartnerActs({ partner, onSecret }: PartnerActsProps) {
  const notices = useNotices();
  const renewing = usePartnerAct(renew, () => words.renewed);
  const removing = usePartnerAct(remove, () => words.removed);
  return (
    <div className="form-end">
      <ConfirmButton
        label={words.renew}
        look="secondary"
        title={words.renewTitle}
        isPending={renewing.isPending}
        onConfirm={() =>
          renewing.mutate(partner.client, { onSuccess: onSecret, onError: notices.fail })
        }
      >
        <p>{words.renewText}</p>
      </ConfirmButton>
      <ConfirmButton
        label={words.remove}
        look="danger"
        title={words.removeTitle}
        isPending={removing.isPending}
        onConfirm={() => removing.mutate(partner.client, { onError: notices.fail })}
      >
        <p>{words.removeText}</p>
      </ConfirmButton>
    </div>
  );
}
