import { calls as words } from "../../../texts";
import { Page, Section } from "../../../ui/Page";
import { CallList } from "../components/CallList";
import { Steps } from "../components/Steps";

/** The public home page: the calls that are published, and how to answer one. */
export const HomePage = () => (
  <Page title={words.homeTitle} lead={<p>{words.homeLead}</p>}>
    <CallList />
    <Section id="comment" title={words.stepsTitle}>
      <Steps />
    </Section>
  </Page>
);
