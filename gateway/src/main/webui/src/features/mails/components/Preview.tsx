import { useQuery } from "@tanstack/react-query";
import { mails as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { previewQuery } from "../api";

/** A mail as it would go now, in its plain form: both forms say the same. */
export function Preview({ id }: { id: string }) {
  const preview = useQuery(previewQuery(id));
  return (
    <Loaded query={preview}>
      {({ to, subject, text }) => (
        <article aria-label={words.previewOf(subject)}>
          <p>
            {words.to} <strong>{to}</strong>
          </p>
          <p>
            <strong>{subject}</strong>
          </p>
          <pre tabIndex={0}>{text}</pre>
        </article>
      )}
    </Loaded>
  );
}
