import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { constitute } from "../api";
import { ActConfirm } from "./Act";

/** Makes the committee able to decide, once each college has a member. */
export const Constitution = ({ committee }: { committee: Committee }) => (
  <ActConfirm
    look="primary"
    label={words.constitute}
    title={words.constituteTitle}
    text={words.constituteText}
    isDisabled={committee.missingColleges.length > 0}
    act={() => constitute(committee)}
    said={words.constituted}
  />
);
