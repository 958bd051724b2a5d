import { useMutation, useQuery } from "@tanstack/react-query";
import type { AskedPerson } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { delivery as words, media } from "../../../texts";
import { Button } from "../../../ui/Button";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { Table } from "../../../ui/Table";
import { attendeesQuery, peopleQuery, sendLetter } from "../delivery";
import { AskForm } from "./AskForm";

/** Those who may be seen or heard at a seminar: what each was asked, and answered. */
export function People({ seminar }: { seminar: string }) {
  const people = useQuery(peopleQuery(seminar));
  const attendees = useQuery(attendeesQuery(seminar));
  const { issuerAdmin } = useSession();
  const notices = useNotices();
  const sending = useMutation({
    mutationFn: sendLetter,
    onSuccess: () => notices.say(words.askedNow),
    onError: notices.fail,
  });
  return (
    <Section id="personnes" title={words.people} lead={words.peopleLead}>
      <Loaded query={people}>
        {(asked) =>
          asked.length > 0 && (
            <Table
              caption={words.people}
              rows={asked}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: words.person,
                  cell: ({ name, minor }) => (minor ? words.young(name) : name),
                },
                { title: words.standing, cell: (person) => <Standing person={person} /> },
                {
                  title: words.again,
                  cell: ({ id }) => (
                    <Button look="quiet" onPress={() => sending.mutate(id)}>
                      {words.again}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <Loaded query={attendees}>
        {(known) =>
          known.length === 0 ? (
            <p className="soft">{words.noAttendee}</p>
          ) : (
            <AskForm seminar={seminar} attendees={known} />
          )
        }
      </Loaded>
      {issuerAdmin && <AskForm seminar={seminar} />}
    </Section>
  );
}

const Standing = ({ person }: { person: AskedPerson }) => (
  <ul>
    {person.consents.map(({ id, kind, status }) => (
      <li key={id}>
        {media.consents[kind]}, {media.standings[status as keyof typeof media.standings]}
      </li>
    ))}
  </ul>
);
