import { useState } from "react";
import { finds } from "../../../lib/finding";
import { search as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Link } from "../../../ui/Link";
import { Waiting } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { TextField } from "../../../ui/TextField";
import { type Thing, useThings } from "../things";

/** Fewer letters would find everything. */
const SHORTEST = 2;

const MOST = 50;

const soughtInAddress = () => new URLSearchParams(location.search).get("q") ?? "";

/** Finds, in everything that the person may see, what has these words; as they are typed. */
export default function SearchPage() {
  const [sought, setSought] = useState(soughtInAddress);

  // The address keeps the words, so that it may be shared and the way back leads here.
  const seek = (text: string) => {
    setSought(text);
    history.replaceState(null, "", `?q=${encodeURIComponent(text)}`);
  };

  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <search className="search">
        <TextField
          name="q"
          type="search"
          label={words.sought}
          description={words.soughtHelp}
          defaultValue={sought}
          onChange={seek}
        />
      </search>
      {sought.trim().length >= SHORTEST && <Found sought={sought} />}
    </Page>
  );
}

function Found({ sought }: { sought: string }) {
  const { things, pending } = useThings();
  const found = things.filter(({ title, about, text }) => finds(sought, title, about, text));
  if (pending && found.length === 0) {
    return <Waiting />;
  }
  return (
    <>
      <p role="status" className="search-count">
        {words.count(found.length)}
      </p>
      {found.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <ul className="choices">
          {found.slice(0, MOST).map((thing, index) => (
            <FoundCard key={`${thing.to} ${thing.title} ${index}`} thing={thing} />
          ))}
        </ul>
      )}
    </>
  );
}

const FoundCard = ({ thing: { kind, to, title, about } }: { thing: Thing }) => (
  <li className="card choice">
    <div>
      <p className="term">{words.kinds[kind]}</p>
      <Link to={to}>{title}</Link>
      {about && <p className="soft">{about}</p>}
    </div>
  </li>
);
