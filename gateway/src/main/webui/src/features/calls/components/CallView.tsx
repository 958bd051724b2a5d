import type { Call } from "../../../lib/api";
import { longDate } from "../../../lib/dates";
import { useMentionOf } from "../../../lib/publicity";
import { calls as words } from "../../../texts";
import { Page, Section } from "../../../ui/Page";
import { CallKey } from "./CallKey";
import { CallText } from "./CallText";
import { Contact } from "./Contact";
import { Cycle } from "./Cycle";
import { Criteria } from "./Criteria";
import { Contents } from "./Contents";
import { Facts } from "./Facts";
import { Funders } from "./Funders";
import { LotCards } from "./LotCards";
import { Milestones } from "./Milestones";
import { Questions } from "./Questions";
import { Publics } from "./Publics";

/** The whole call: what must be known first, then its texts, its lots and everything else. */
export function CallView({ call }: { call: Call }) {
  useMentionOf(call.publicity);
  const { series } = call;
  const parts = [
    {
      id: "lots",
      title: words.lots,
      lead: words.lotsText(call.lots.length),
      content: <LotCards lots={call.lots} />,
    },
    {
      id: "publics",
      title: words.publics,
      lead: `${words.publicsText} ${words.window(longDate(series.windowFrom), longDate(series.windowTo))}`,
      content: <Publics seminars={series.seminars} />,
    },
    ...call.sections.map((section) => ({
      id: section.code,
      title: section.heading,
      lead: "",
      content: <CallText section={section} all={call.sections} />,
    })),
    {
      id: "criteres",
      title: words.criteria,
      lead: words.criteriaText,
      content: <Criteria call={call} />,
    },
    {
      id: "questions",
      title: words.questions,
      lead: words.questionsText,
      content: <Questions call={call} />,
    },
    ...(call.facts.length === 0
      ? []
      : [{ id: "reperes", title: words.facts, lead: "", content: <Facts facts={call.facts} /> }]),
    {
      id: "calendrier",
      title: words.calendar,
      lead: "",
      content: (
        <>
          <Cycle call={call} />
          <Milestones milestones={call.milestones} />
        </>
      ),
    },
    {
      id: "financeurs",
      title: words.funders,
      lead: "",
      content: <Funders publicity={call.publicity} />,
    },
    { id: "contact", title: words.contact, lead: "", content: <Contact call={call} /> },
  ];
  return (
    <Page
      kind={words.kind}
      title={call.title}
      lead={
        <>
          <p>{call.subject}</p>
          <p className="page-note">{words.issuer(call.issuer.name)}</p>
        </>
      }
      aside={<CallKey call={call} />}
    >
      <div className="with-contents">
        <Contents parts={parts} />
        <div>
          {parts.map(({ id, title, lead, content }) => (
            <Section key={id} id={id} title={title} lead={lead}>
              {content}
            </Section>
          ))}
        </div>
      </div>
    </Page>
  );
}
