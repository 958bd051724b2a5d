import { useEffect, useRef } from "react";
import type { Application } from "../../../lib/api";
import { moment } from "../../../lib/dates";
import { applications as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";

/** What the candidate keeps: which version was received, when, and its checksum. */
export function Receipt({ application }: { application: Application }) {
  const receipt = useRef<HTMLDivElement>(null);
  useEffect(() => receipt.current?.focus(), []);
  const { submittedVersion, receivedAt, checksum } = application;
  if (submittedVersion === undefined || receivedAt === undefined) {
    return null;
  }
  return (
    <div ref={receipt} tabIndex={-1} className="notice notice-good receipt">
      <p className="notice-title">{words.receipt}</p>
      <p>{words.receiptText(submittedVersion, moment(receivedAt))}</p>
      {checksum && (
        <p>
          {words.checksum} <code>{checksum}</code>
        </p>
      )}
      <OutsideLink
        href={`/api/v1/applications/${application.id}/versions/${submittedVersion}/receipt`}
        look="quiet-button"
      >
        {words.print}
      </OutsideLink>
    </div>
  );
}
