import { typeset } from "../typeset";
import { accessibility } from "./accessibility";
import { applications } from "./applications";
import { audit } from "./audit";
import { calls } from "./calls";
import { committees } from "./committees";
import { easy } from "./easy";
import { editing } from "./editing";
import { editingRules } from "./editingRules";
import { evaluation } from "./evaluation";
import { involvement } from "./involvement";
import { issuing } from "./issuing";
import { language } from "./language";
import { forms } from "./forms";
import { lots } from "./lots";
import { mails } from "./mails";
import { media } from "./media";
import { memberships } from "./memberships";
import { notices } from "./notices";
import { indicators } from "./indicators";
import { offers } from "./offers";
import { partners } from "./partners";
import { portal } from "./portal";
import { publicity } from "./publicity";
import { quoting } from "./quoting";
import { receipts } from "./receipts";
import { register } from "./register";
import { search } from "./search";
import { dates } from "./dates";
import { course } from "./course";
import { day } from "./day";
import { delivery } from "./delivery";
import { pieces } from "./pieces";
import { places } from "./places";
import { territory } from "./territory";
import { seminars } from "./seminars";
import { shell } from "./shell";
import { statuses } from "./statuses";
import { structure } from "./structure";
import { today } from "./today";
import { versions } from "./versions";
import { webhooks } from "./webhooks";

export const french = typeset({
  language,
  shell,
  statuses,
  forms,
  accessibility,
  today,
  dates,
  calls,
  lots,
  seminars,
  easy,
  places,
  day,
  territory,
  committees,
  applications,
  offers,
  receipts,
  register,
  involvement,
  issuing,
  course,
  editing,
  editingRules,
  publicity,
  evaluation,
  mails,
  notices,
  media,
  delivery,
  quoting,
  versions,
  pieces,
  webhooks,
  memberships,
  structure,
  partners,
  portal,
  audit,
  search,
  indicators,
});
