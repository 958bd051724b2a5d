import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AskedPoll, Availability } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { answer, client } from "../../../lib/http";
import { committees as words } from "../../../texts";
import { Empty } from "../../../ui/Empty";
import { Form } from "../../../ui/Form";
import { LoadedPage } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Page } from "../../../ui/Page";
import { RadioGroup } from "../../../ui/RadioGroup";

/** The token is behind the « # », which browsers send to nobody; it is taken out of sight at once. */
function takeToken() {
  const token = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  return token;
}

const open = (token: string) =>
  answer(client.POST("/api/v1/committees/poll-sessions", { body: { token } }));

const read = (session: string) =>
  answer(
    client.GET("/api/v1/committees/poll-sessions/current", {
      params: { header: { "Rencontres-Poll-Session": session } },
    }),
  );

/** Where somebody without an account answers a date poll, by a personal link. */
export default function PollLinkPage() {
  const [token] = useState(takeToken);
  return token === "" ? (
    <Page title={words.linkTitle}>
      <Empty title={words.linkMissing} text={words.linkMissingText} />
    </Page>
  ) : (
    <OfLink token={token} />
  );
}

function OfLink({ token }: { token: string }) {
  const asked = useQuery({
    queryKey: ["poll-link", token],
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const { session } = await open(token);
      return { session, poll: await read(session) };
    },
  });
  return (
    <LoadedPage query={asked}>
      {({ session, poll }) => (
        <Page title={words.linkTitle} lead={<p>{words.linkLead}</p>}>
          <Answers session={session} poll={poll} />
        </Page>
      )}
    </LoadedPage>
  );
}

function Answers({ session, poll }: { session: string; poll: AskedPoll }) {
  const notices = useNotices();
  const answering = useMutation({
    mutationFn: (answers: { option: string; answer: Availability }[]) =>
      answer(
        client.PUT("/api/v1/committees/poll-sessions/current/answers", {
          params: { header: { "Rencontres-Poll-Session": session } },
          body: { answers },
        }),
      ),
    onSuccess: () => notices.say(words.pollAnswered),
  });
  const days = poll.days.filter(({ closed }) => !closed);
  return (
    <Form
      submit={words.pollAnswer}
      error={answering.error}
      isPending={answering.isPending}
      onSubmit={(values) =>
        answering.mutate(
          days.map(({ option }) => ({ option, answer: values.get(option) as Availability })),
        )
      }
    >
      {days.map(({ option, day, answer: given }) => (
        <RadioGroup
          key={option}
          name={option}
          label={longDate(day)}
          options={Object.entries(words.availability).map(([id, label]) => ({ id, label }))}
          {...(given && { defaultValue: given })}
          isRequired
        />
      ))}
    </Form>
  );
}
