import type { Application } from "../../lib/api";
import { type Progress, tell, type Told } from "../../lib/statuses";
import { texts } from "../../texts";

const { applications: words } = texts;

const PROGRESS: Record<keyof typeof words.status, Progress> = {
  DRAFT: "todo",
  SUBMITTED: "done",
  LATE: "stopped",
  WITHDRAWN: "stopped",
};

export const applicationStatus = ({ status }: Application): Told =>
  tell(PROGRESS, words.status, status);

/** The mandatory parts that are still empty, in the order of the page. */
export function missingParts(application: Application): string[] {
  const { presentation, people, motivations, contactEmail, bids } = application;
  const parts = [
    [presentation, words.missing.presentation],
    [people, words.missing.people],
    [motivations, words.missing.motivations],
    [contactEmail, words.missing.contactEmail],
    [bids.length > 0 ? "offered" : "", words.missing.bids],
  ] as const;
  return parts.filter(([text]) => text.trim() === "").map(([, name]) => name);
}
