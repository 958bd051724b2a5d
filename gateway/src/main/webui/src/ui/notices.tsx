import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { Problem } from "../lib/problem";
import { shell } from "../texts";
import { ProblemBox } from "./ProblemBox";

/** One message at a time: the newest one, until somebody closes it. */
interface Notice {
  id: number;
  content: string | Problem;
}

interface Notices {
  /** Says that something went well. */
  say: (text: string) => void;
  /** Says that something went wrong; errors that are no problem documents included. */
  fail: (error: unknown) => void;
  dismiss: () => void;
}

const nothing = () => undefined;
const Telling = createContext<Notices>({ say: nothing, fail: nothing, dismiss: nothing });
const Told = createContext<Notice | undefined>(undefined);

let lastId = 0;

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice>();
  const telling = useMemo<Notices>(() => {
    const tell = (content: string | Problem) => setNotice({ id: ++lastId, content });
    return {
      say: tell,
      fail: (error) => tell(error instanceof Problem ? error : Problem.lost()),
      dismiss: () => setNotice(undefined),
    };
  }, []);
  return (
    <Telling value={telling}>
      <Told value={notice}>{children}</Told>
    </Telling>
  );
}

export const useNotices = () => use(Telling);

/** The one place where messages appear: under the header, read aloud, staying until closed. */
export function NoticeRegion() {
  const notice = use(Told);
  const { dismiss } = useNotices();
  return (
    <section aria-label={shell.notices} aria-live="polite" className="notices">
      {notice && (
        <div key={notice.id} className="notice-row">
          {notice.content instanceof Problem ? (
            <ProblemBox problem={notice.content} />
          ) : (
            <p className="notice notice-good">{notice.content}</p>
          )}
          <button type="button" className="button button-quiet" onClick={dismiss}>
            <span aria-hidden="true">×</span>
            <span className="hidden">{shell.dismiss}</span>
          </button>
        </div>
      )}
    </section>
  );
}
