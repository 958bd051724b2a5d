import { webhooks as words } from "../../../texts";

/** A secret, shown once, to be copied. */
export const Secret = ({ secret }: { secret: string }) => (
  <div className="card">
    <p>
      <strong>{words.secret}</strong>
    </p>
    <p>
      <code>{secret}</code>
    </p>
    <p>{words.secretOnce}</p>
  </div>
);
