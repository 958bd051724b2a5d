import { useQuery } from "@tanstack/react-query";
import { media as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { episodesQuery, photographsQuery, proceedingsQuery } from "../api";
import { Episodes } from "../components/Episodes";
import { Gallery } from "../components/Gallery";
import { ProceedingsList, RestitutionList } from "../components/Papers";
import { restitutionsQuery } from "../restitutions";

/** What everybody may see and hear of the seminars. */
export default function LibraryPage() {
  const photographs = useQuery(photographsQuery);
  const episodes = useQuery(episodesQuery);
  const proceedings = useQuery(proceedingsQuery);
  const restitutions = useQuery(restitutionsQuery);
  return (
    <Page kind={words.kind} title={words.title} lead={<p>{words.lead}</p>}>
      <Section id="photographies" title={words.gallery}>
        <Loaded query={photographs}>{(all) => <Gallery photographs={all} />}</Loaded>
      </Section>
      <Section id="entretiens" title={words.episodes}>
        <Loaded query={episodes}>{(all) => <Episodes episodes={all} />}</Loaded>
      </Section>
      <Section id="actes" title={words.proceedings}>
        <Loaded query={proceedings}>{(all) => <ProceedingsList proceedings={all} />}</Loaded>
      </Section>
      <Section id="restitution" title={words.restitutions}>
        <Loaded query={restitutions}>
          {(all) => (
            <RestitutionList restitutions={all.filter(({ status }) => status === "PUBLISHED")} />
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
