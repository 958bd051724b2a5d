import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { media as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { consentsQuery } from "../mine";
import { ConsentCard } from "../components/ConsentCard";
import { Guardians } from "../components/Guardians";
import { MyEpisodes } from "../components/MyEpisodes";
import { MyQuotes } from "../components/MyQuotes";

/** What a person allows, opened by the link that was given to them. */
export default function ConsentsPage() {
  // What follows the number sign stays in the browser; it leaves the address bar at once.
  const [link] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (link !== "") {
      history.replaceState(null, "", location.pathname);
    }
  }, [link]);
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
              <p>
                {mine.signsAs === "PARENT" ? words.helloParent(mine.name) : words.hello(mine.name)}
              </p>
              <p>{words.consentsLead}</p>
            </>
          }
        >
          {mine.minor && mine.signsAs === "PERSON" && <Guardians link={link} mine={mine} />}
          {mine.consents.map((consent) => (
            <Section key={consent.id} id={consent.kind} title={words.consents[consent.kind]}>
              <ConsentCard link={link} consent={consent} mine={mine} />
            </Section>
          ))}
          <MyEpisodes link={link} />
          <MyQuotes link={link} />
        </Page>
      )}
    </LoadedPage>
  );
}
