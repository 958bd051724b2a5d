import { timeOfDay } from "../lib/dates";
import { forms as words } from "../texts";
import type { Saving } from "./autosave";

const clock = (at: Date) => timeOfDay(at.toTimeString());

function told(saving: Saving): string {
  switch (saving.state) {
    case "idle":
      return words.savesItself;
    case "saving":
      return words.saving;
    case "saved":
      return words.savedAt(clock(saving.at));
    case "failed":
      return saving.problem.offline ? words.notSavedOffline : words.notSaved;
  }
}

/** Says how far a form is that saves itself. */
export const SavingLine = ({ saving }: { saving: Saving }) => (
  <p role="status" className="saving-line">
    {told(saving)}
  </p>
);
