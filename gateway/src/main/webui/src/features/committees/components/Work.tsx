import type { Committee } from "../../../lib/committees";
import { committees as words } from "../../../texts";
import { Section } from "../../../ui/Page";
import type { Rights } from "../rights";
import { Actions } from "./Actions";
import { Decisions } from "./Decisions";
import { MeetingForm } from "./MeetingForm";
import { Meetings } from "./Meetings";
import { MotionForm } from "./MotionForm";
import { PollForm } from "./PollForm";
import { Polls } from "./Polls";

/** What a committee does: it looks for days, meets, decides once it is constituted, follows up. */
export const Work = ({ committee, rights }: { committee: Committee; rights: Rights }) => (
  <>
    <Section id="sondages" title={words.polls}>
      <Polls committee={committee} rights={rights} />
      {rights.runs && <PollForm committee={committee} />}
    </Section>
    <Section id="reunions" title={words.meetings}>
      <Meetings committee={committee} />
      {rights.runs && (
        <details>
          <summary>{words.meetingNew}</summary>
          <MeetingForm committee={committee} />
        </details>
      )}
    </Section>
    {committee.status === "CONSTITUTED" && (
      <>
        <Section id="decisions" title={words.decisions}>
          <Decisions committee={committee} rights={rights} />
        </Section>
        {rights.runs && (
          <Section id="vote" title={words.motion}>
            <MotionForm committee={committee} />
          </Section>
        )}
      </>
    )}
    <Section id="actions" title={words.actions}>
      <Actions committee={committee} runs={rights.runs} />
    </Section>
  </>
);
