import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { places as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { LoadedPage } from "../../../ui/Loaded";
import { Page } from "../../../ui/Page";
import { placeQuery } from "../api";
import { PlaceView } from "../components/PlaceView";

// What follows the number sign stays in the browser; it leaves the address bar at once.
const takeLink = () => {
  const link = location.hash.slice(1);
  if (link !== "") {
    history.replaceState(null, "", location.pathname);
  }
  return link;
};

/** A person's own place, opened by a link that came by mail. */
export default function PlacePage() {
  const [link] = useState(takeLink);
  return link === "" ? (
    <Page kind={words.kind} title={words.title}>
      <Empty title={words.noLinkTitle} text={words.noLinkText} />
    </Page>
  ) : (
    <OfLink link={link} />
  );
}

function OfLink({ link }: { link: string }) {
  const place = useQuery(placeQuery(link));
  return (
    <LoadedPage query={place}>
      {(opened) => <PlaceView session={opened.session} first={opened.place} />}
    </LoadedPage>
  );
}
