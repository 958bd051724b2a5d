import { typeset } from "../typeset";
import { applications } from "./applications";
import { calls } from "./calls";
import { committees } from "./committees";
import { issuing } from "./issuing";
import { forms } from "./forms";
import { lots } from "./lots";
import { mails } from "./mails";
import { notices } from "./notices";
import { places } from "./places";
import { seminars } from "./seminars";
import { shell } from "./shell";
import { statuses } from "./statuses";
import { webhooks } from "./webhooks";

export const french = typeset({
  shell,
  statuses,
  forms,
  calls,
  lots,
  seminars,
  places,
  committees,
  applications,
  issuing,
  mails,
  notices,
  webhooks,
});
