import { calls } from "../../../texts";

/** How one answers a call, in four steps. */
export const Steps = () => (
  <ol className="steps">
    {calls.steps.map(({ title, text }) => (
      <li key={title}>
        <h3>{title}</h3>
        <p>{text}</p>
      </li>
    ))}
  </ol>
);
