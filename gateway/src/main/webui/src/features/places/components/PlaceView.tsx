import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Place } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { places as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Link } from "../../../ui/Link";
import { useNotices } from "../../../ui/notices";
import { Page, Section } from "../../../ui/Page";
import { ProblemBox } from "../../../ui/ProblemBox";
import { Problem } from "../../../lib/problem";
import { acceptSeat, allowPhotographs, cancelRegistration } from "../api";
import { BadgePicture } from "./BadgePicture";
import { Certificate } from "./Certificate";
import { NeedsPart } from "./NeedsPart";
import { RemotePart } from "./RemotePart";

const LIVING = ["CONFIRMED", "WAITLISTED", "OFFERED"];

/** Where a person's place stands, and what the person may do with it. */
export function PlaceView({ session, first }: { session: string; first: Place }) {
  const [place, setPlace] = useState(first);
  const notices = useNotices();
  const acting = useMutation({
    mutationFn: ({ act }: { act: typeof acceptSeat; said: string }) => act(session),
    onSuccess: (next, { said }) => {
      setPlace(next);
      notices.say(said);
    },
  });
  return (
    <Page
      kind={words.kind}
      title={words.statuses[place.status]}
      lead={<p>{words.hello(`${place.givenName} ${place.familyName}`)}</p>}
    >
      {acting.error instanceof Problem && <ProblemBox problem={acting.error} />}
      <p className={`notice ${place.status === "CONFIRMED" ? "notice-good" : "notice-attention"}`}>
        {words.told[place.status]}{" "}
        {place.offeredUntil && words.offeredUntil(moment(place.offeredUntil))}
      </p>
      <div className="form-end">
        {place.status === "OFFERED" && (
          <Button
            look="primary"
            isPending={acting.isPending}
            onPress={() => acting.mutate({ act: acceptSeat, said: words.accepted })}
          >
            {words.accept}
          </Button>
        )}
        {LIVING.includes(place.status) && (
          <ConfirmButton
            label={words.cancel}
            look="danger"
            title={words.cancelTitle}
            isPending={acting.isPending}
            onConfirm={() => acting.mutate({ act: cancelRegistration, said: words.cancelled })}
          >
            <p>{words.cancelText}</p>
          </ConfirmButton>
        )}
        <Link to={`/seminaires/${place.seminar}`}>{words.toSeminar}</Link>
      </div>
      {place.status === "CONFIRMED" && (
        <Section id="code" title={words.badge} lead={words.badgeLead}>
          <BadgePicture session={session} />
        </Section>
      )}
      <Certificate session={session} expected={place.status === "CONFIRMED"} />
      {place.status === "CONFIRMED" && <RemotePart session={session} seminar={place.seminar} />}
      {LIVING.includes(place.status) && (
        <Section id="photographies" title={words.photographs} lead={words.photographsLead}>
          <p>{place.photographs ? words.photographed : words.notPhotographed}</p>
          <Button
            isPending={acting.isPending}
            onPress={() =>
              acting.mutate({
                act: (opened) => allowPhotographs(opened, !place.photographs),
                said: words.photographsKept,
              })
            }
          >
            {place.photographs ? words.refusePhotographs : words.acceptPhotographs}
          </Button>
        </Section>
      )}
      {LIVING.includes(place.status) && (
        <Section id="besoins" title={words.needs} lead={words.needsLead}>
          <NeedsPart session={session} />
        </Section>
      )}
    </Page>
  );
}
