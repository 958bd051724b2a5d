import { useQuery } from "@tanstack/react-query";
import { notices as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Loaded } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { noticesQuery, preferencesQuery } from "../api";
import { NoticeList } from "../components/NoticeList";
import { Preferences } from "../components/Preferences";

/** What concerns the person who is signed in, and what it does not want to see. */
export default function NoticesPage() {
  const notices = useQuery(noticesQuery);
  const preferences = useQuery(preferencesQuery);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <Loaded query={notices}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={words.none} text={words.noneText} />
          ) : (
            <NoticeList notices={items} />
          )
        }
      </Loaded>
      <Section id="preferences" title={words.preferences} lead={words.preferencesLead}>
        <Loaded query={preferences}>{({ muted }) => <Preferences muted={muted} />}</Loaded>
      </Section>
    </Page>
  );
}
