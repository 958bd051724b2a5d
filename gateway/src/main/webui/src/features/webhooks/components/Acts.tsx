import { useLocation } from "wouter";
import type { Subscription } from "../../../lib/api";
import { webhooks as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { useNotices } from "../../../ui/notices";
import { useAct } from "../acting";
import { reactivate, rotate, test, unsubscribe } from "../api";
import { Secret } from "./Secret";

/** What can be done with a subscription: a test, another secret, back into service, its end. */
export function Acts({ subscription }: { subscription: Subscription }) {
  const { id, status } = subscription;
  const [, navigate] = useLocation();
  const { fail } = useNotices();
  const testing = useAct(
    () => test(id),
    () => words.tested,
  );
  const rotating = useAct(
    () => rotate(id),
    () => words.rotated,
  );
  const reactivating = useAct(
    () => reactivate(id),
    () => words.reactivated,
  );
  const ending = useAct(
    () => unsubscribe(subscription),
    () => words.ended,
  );
  const run = { onError: fail };
  return (
    <>
      <div className="form-end">
        {status === "ACTIVE" ? (
          <Button isPending={testing.isPending} onPress={() => testing.mutate(undefined, run)}>
            {words.test}
          </Button>
        ) : (
          <Button
            look="primary"
            isPending={reactivating.isPending}
            onPress={() => reactivating.mutate(undefined, run)}
          >
            {words.reactivate}
          </Button>
        )}
        <ConfirmButton
          look="secondary"
          label={words.rotate}
          title={words.rotateTitle}
          isPending={rotating.isPending}
          onConfirm={() => rotating.mutate(undefined, run)}
        >
          <p>{words.rotateText}</p>
        </ConfirmButton>
        <ConfirmButton
          look="danger"
          label={words.end}
          title={words.endTitle}
          isPending={ending.isPending}
          onConfirm={() =>
            ending.mutate(undefined, { ...run, onSuccess: () => navigate("/webhooks") })
          }
        >
          <p>{words.endText}</p>
        </ConfirmButton>
      </div>
      {rotating.data && <Secret secret={rotating.data.secret} />}
    </>
  );
}
