import { useEffect, useRef } from "react";
import type { Registration } from "../../../lib/api";
import { texts } from "../../../texts";
import { Button } from "../../../ui/Button";

const { seminars: words } = texts;

interface RegistrationAnswerProps {
  registration: Registration;
  another: () => void;
}

/** What became of a registration: a seat, or a place on the waiting list. Takes the focus. */
export function RegistrationAnswer({ registration, another }: RegistrationAnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => answer.current?.focus(), []);
  const confirmed = registration.status === "CONFIRMED";
  return (
    <>
      <div
        ref={answer}
        tabIndex={-1}
        className={`notice ${confirmed ? "notice-good" : "notice-attention"}`}
      >
        <p className="notice-title">{confirmed ? words.confirmedTitle : words.waitlistedTitle}</p>
        <p>{confirmed ? words.confirmedText : words.waitlistedText}</p>
      </div>
      <Button look="quiet" onPress={another}>
        {words.another}
      </Button>
    </>
  );
}
