import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { answer, client } from "../lib/http";
import { useSession } from "../lib/session";
import { shell } from "../texts";
import { useNotices } from "../ui/notices";
import { Unread } from "./Unread";

const OrganisationSelect = lazy(() => import("./OrganisationSelect"));

/** Who is signed in, for which organisation they act, and the way out. */
export function SignedInAccount() {
  const { displayName, username, organisation, organisations, person } = useSession();
  const notices = useNotices();
  const signOut = useMutation({
    mutationFn: () => answer(client.POST("/sign-out")),
    onSuccess: () => location.assign("/"),
    onError: notices.fail,
  });

  return (
    <>
      <div className="account-who">
        <span>{shell.signedInAs(displayName ?? username ?? "")}</span>
        {organisations.length === 1 && (
          <span className="account-organisation">
            {shell.actingFor} <strong>{organisation?.name}</strong>
          </span>
        )}
        {organisations.length > 1 && (
          <div className="account-choice">
            <Suspense>
              <OrganisationSelect />
            </Suspense>
          </div>
        )}
      </div>
      {person && <Unread />}
      <button type="button" className="button button-quiet" onClick={() => signOut.mutate()}>
        {shell.signOut}
      </button>
    </>
  );
}
