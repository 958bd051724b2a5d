import type { Application } from "../../lib/api";
import { type Progress, tell, type Told } from "../../lib/statuses";
import { applications as words } from "../../texts";

const PROGRESS: Record<keyof typeof words.status, Progress> = {
  DRAFT: "todo",
  SUBMITTED: "done",
  LATE: "stopped",
  ADMITTED: "done",
  WITHDRAWN: "stopped",
};

export const applicationStatus = ({ status }: Application): Told =>
  tell(PROGRESS, words.status, status);

/** The mandatory parts that the server misses, in the order of the page. */
export const missingParts = ({ missing }: Application): string[] =>
  missing.map(({ message }) => message);
