import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { texts } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { consentsQuery } from "../api";
import { ConsentCard } from "../components/ConsentCard";
import { MyEpisodes } from "../components/MyEpisodes";

const { media: words } = texts;

// What follows the number sign stays in the browser; it leaves the address bar at once.
const takeLink = () => {
  const link = location.hash.slice(1);
  if (link !== "") {
    history.replaceState(null, "", location.pathname);
  }
  return link;
};

/** What a person allows, opened by the link that was given to them. */
export default function ConsentsPage() {
  const [link] = useState(takeLink);
  return link === "" ? (
    <Page kind={words.consentsKind} title={words.consentsTitle}>
      <Empty title={words.noLinkTitle} text={words.noLinkText} />
    </Page>
  ) : (
    <OfLink link={link} />
  );
}

function OfLink({ link }: { link: string }) {
  const consents = useQuery(consentsQuery(link));
  return (
    <LoadedPage query={consents}>
      {(mine) => (
        <Page
          kind={words.consentsKind}
          title={words.consentsTitle}
          lead={
            <>
              <p>{words.hello(mine.name)}</p>
              <p>{words.consentsLead}</p>
            </>
          }
        >
          {mine.consents.map((consent) => (
            <Section key={consent.id} id={consent.kind} title={words.consents[consent.kind]}>
              <ConsentCard link={link} consent={consent} minor={mine.minor} />
            </Section>
          ))}
          <MyEpisodes link={link} />
        </Page>
      )}
    </LoadedPage>
  );
}
