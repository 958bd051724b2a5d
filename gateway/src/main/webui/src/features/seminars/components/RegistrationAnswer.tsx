import { useEffect, useRef } from "react";
import { seminars as words } from "../../../texts";
import { Button } from "../../../ui/Button";

/** A form was taken; the mail's link is what holds a seat. Takes the focus. */
export function RegistrationAnswer({ another }: { another: () => void }) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => answer.current?.focus(), []);
  return (
    <>
      <div ref={answer} tabIndex={-1} className="notice notice-attention">
        <p className="notice-title">{words.requestedTitle}</p>
        <p>{words.requestedText}</p>
      </div>
      <Button look="quiet" onPress={another}>
        {words.another}
      </Button>
    </>
  );
}
