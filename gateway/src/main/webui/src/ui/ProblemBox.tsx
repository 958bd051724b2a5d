import type { Problem } from "../lib/problem";
import { signInAddress } from "../lib/session";
import { shell } from "../texts";
import { OutsideLink } from "./Link";

/** What to tell about a problem: the server's own words where it has any. */
export function told(problem: Problem): { title: string; detail: string } {
  if (problem.offline) {
    return { title: shell.offlineTitle, detail: shell.offlineText };
  }
  if (problem.signedOut) {
    return { title: shell.signedOutTitle, detail: shell.signedOutText };
  }
  if (problem.stale) {
    return { title: shell.staleTitle, detail: shell.staleText };
  }
  return {
    title: problem.title || shell.problemTitle,
    detail: problem.detail || (problem.title ? "" : shell.problemText),
  };
}

/** A problem in words, with the way on that fits it. */
export const ProblemBox = ({ problem, retry }: { problem: Problem; retry?: () => void }) => {
  const { title, detail } = told(problem);
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{title}</p>
      {detail && <p>{detail}</p>}
      {problem.signedOut && (
        <OutsideLink href={signInAddress()} look="quiet-button" newTab>
          {shell.signInNewTab}
        </OutsideLink>
      )}
      {problem.stale && (
        <button type="button" className="button button-secondary" onClick={() => location.reload()}>
          {shell.reload}
        </button>
      )}
      {retry && (
        <button type="button" className="button button-secondary" onClick={retry}>
          {shell.retry}
        </button>
      )}
    </div>
  );
};
