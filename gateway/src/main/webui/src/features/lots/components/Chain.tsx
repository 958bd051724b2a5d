import { lots as words } from "../../../texts";
import { Sign } from "../../../ui/Status";
import { chainOf } from "../chain";
import type { Standing } from "../standing";
import { ChainPicture } from "./ChainPicture";

/** The way of a lot: a picture to take in at once, and the same in words beneath it. */
export function Chain({ standing: { lot, seminar } }: { standing: Standing }) {
  const steps = chainOf(lot, seminar);
  return (
    <figure className="chain">
      <ChainPicture steps={steps} />
      <ol className="chain-steps">
        {steps.map(({ name, progress }) => (
          <li key={name} className={`chain-step chain-step-${progress}`}>
            <span className="chain-step-name">
              <Sign progress={progress} />
              {words.step(words.steps[name], words.states[progress])}
            </span>
            <span className="soft">{words.explained[name]}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
