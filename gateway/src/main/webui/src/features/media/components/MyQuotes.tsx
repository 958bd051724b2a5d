import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { MyQuote } from "../../../lib/api";
import { media, quoting as words } from "../../../texts";
import { Button } from "../../../ui/Button";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { answerQuote, myQuotesQuery } from "../mine";

/** The words that proceedings give to a person, who approves them or not. */
export function MyQuotes({ link }: { link: string }) {
  const { data: quotes } = useQuery(myQuotesQuery(link));
  if (quotes === undefined || quotes.length === 0) {
    return null;
  }
  return (
    <Section id="citations" title={words.myQuotes} lead={words.myQuotesLead}>
      <ul className="choices">
        {quotes.map((quote) => (
          <li key={quote.id} className="card">
            <OneQuote link={link} quote={quote} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneQuote({ link, quote: { id, text, status } }: { link: string; quote: MyQuote }) {
  const notices = useNotices();
  const known = useQueryClient();
  const answering = useMutation({
    mutationFn: (approved: boolean) => answerQuote(link, id, approved),
    onSuccess: () => {
      notices.say(media.answered);
      return known.invalidateQueries(myQuotesQuery(link));
    },
    onError: notices.fail,
  });
  return (
    <>
      <blockquote>{text}</blockquote>
      <p className="notice">{words.quoteStandings[status]}</p>
      <div className="form-end">
        {status !== "APPROVED" && (
          <Button look="primary" onPress={() => answering.mutate(true)}>
            {words.approveQuote}
          </Button>
        )}
        {status !== "REFUSED" && (
          <Button onPress={() => answering.mutate(false)}>{words.refuseQuote}</Button>
        )}
      </div>
    </>
  );
}
