import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import type { Version, VersionDifferences } from "../../../lib/api";
import { longDay } from "../../../lib/dates";
import { versions as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { Select } from "../../../ui/Select";
import { differencesQuery, versionsQuery } from "../proceedings";

/** Every version that was handed in, and what the last one says otherwise than another. */
export function Versions({ deliverable }: { deliverable: string }) {
  const versions = useQuery(versionsQuery(deliverable));
  return (
    <Loaded query={versions}>
      {(all) =>
        all.length > 1 && (
          <Section id="versions" title={words.versions}>
            <Comparison
              deliverable={deliverable}
              versions={[...all].sort((one, other) => other.number - one.number)}
            />
          </Section>
        )
      }
    </Loaded>
  );
}

function Comparison({ deliverable, versions }: { deliverable: string; versions: Version[] }) {
  const [last, ...former] = versions;
  const [older, setOlder] = useState(former[0]?.number ?? 0);
  const differences = useQuery(differencesQuery(deliverable, older, last?.number ?? 0));
  return (
    <>
      <Select
        label={words.compareWith(last?.number ?? 0)}
        value={String(older)}
        onChange={(number) => setOlder(Number(number))}
        options={former.map(({ number, wordCount, submittedAt }) => ({
          id: String(number),
          label: words.version(number, longDay(submittedAt), wordCount),
        }))}
      />
      <Loaded query={differences}>{(found) => <Text differences={found} />}</Loaded>
    </>
  );
}

// What is removed or added is told by the element, its mark and its words, not by colour alone.
const Text = ({ differences: { unchanged, paragraphs } }: { differences: VersionDifferences }) => (
  <>
    <p role="status">{words.changed(paragraphs.length, unchanged)}</p>
    {paragraphs.map(({ pieces }, index) => (
      <p key={index} className="difference">
        {pieces.map(({ change, text }, place) => (
          <Fragment key={place}>
            {place > 0 && " "}
            {change === "ADDED" ? <ins>{text}</ins> : null}
            {change === "REMOVED" ? <del>{text}</del> : null}
            {change === "SAME" && text}
          </Fragment>
        ))}
      </p>
    ))}
  </>
);
