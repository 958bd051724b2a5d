import { useQuery } from "@tanstack/react-query";
import { texts } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { episodesQuery, photographsQuery } from "../api";
import { Episodes } from "../components/Episodes";
import { Gallery } from "../components/Gallery";

const { media: words } = texts;

/** What everybody may see and hear of the seminars. */
export default function LibraryPage() {
  const photographs = useQuery(photographsQuery);
  const episodes = useQuery(episodesQuery);
  return (
    <Page kind={words.kind} title={words.title} lead={<p>{words.lead}</p>}>
      <Section id="photographies" title={words.gallery}>
        <Loaded query={photographs}>{(all) => <Gallery photographs={all} />}</Loaded>
      </Section>
      <Section id="entretiens" title={words.episodes}>
        <Loaded query={episodes}>{(all) => <Episodes episodes={all} />}</Loaded>
      </Section>
    </Page>
  );
}
