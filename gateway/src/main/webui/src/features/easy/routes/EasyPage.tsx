import { useQuery } from "@tanstack/react-query";
import type { Call, Seminar } from "../../../lib/api";
import { longDate, timeOfDay } from "../../../lib/dates";
import { useMentionOf } from "../../../lib/publicity";
import { callQuery, seminarQuery } from "../../../lib/resources";
import { easy as words, seminars } from "../../../texts";
import { Link, OutsideLink } from "../../../ui/Link";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { hoursQuery } from "../api";

/** What one must know to come to a seminar, easy to read: for those who read with difficulty. */
export default function EasyPage({ id }: { id: string }) {
  const seminar = useQuery(seminarQuery(id));
  return <LoadedPage query={seminar}>{(known) => <OfItsCall seminar={known} />}</LoadedPage>;
}

function OfItsCall({ seminar }: { seminar: Seminar }) {
  const call = useQuery(callQuery(seminar.call));
  return <LoadedPage query={call}>{(known) => <Easy seminar={seminar} call={known} />}</LoadedPage>;
}

function Easy({ seminar, call }: { seminar: Seminar; call: Call }) {
  useMentionOf(call.publicity);
  const hours = useQuery(hoursQuery(seminar.id)).data;
  const when = [
    seminar.date ? words.day(longDate(seminar.date)) : words.noDay,
    ...(hours?.from && hours.to ? words.hours(timeOfDay(hours.from), timeOfDay(hours.to)) : []),
  ];
  const parts = [
    ["quoi", words.what, words.whatText(seminar.publicLabel ?? seminars.kind)],
    ["quand", words.when, when],
    ["comment", words.how, words.howText],
    ["complet", words.full, words.fullText],
    ["repas", words.meal, words.mealText],
    ["aide", words.help, words.helpText],
  ] as const;
  return (
    <div className="easy">
      <Page kind={words.kind} title={words.title}>
        {parts.map(([part, title, sentences]) => (
          <Section key={part} id={part} title={title}>
            <Sentences all={sentences} />
          </Section>
        ))}
        <Section id="question" title={words.question}>
          <p>{words.write}</p>
          <p>
            <OutsideLink href={`mailto:${call.contact.email}`}>{call.contact.email}</OutsideLink>
          </p>
        </Section>
        <p>
          <Link to={`/seminaires/${seminar.id}`} look="button">
            {words.toSeminar}
          </Link>
        </p>
      </Page>
    </div>
  );
}

/** One sentence a line, as the rules of easy reading ask. */
const Sentences = ({ all }: { all: readonly string[] }) =>
  all.map((sentence) => <p key={sentence}>{sentence}</p>);
