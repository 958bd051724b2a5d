import type { Committee, Poll, PollDay } from "../../../lib/committees";
import { longDate } from "../../../lib/dates";
import { useOrganisationName } from "../../../lib/organisations";
import { committees as words } from "../../../texts";
import { Table } from "../../../ui/Table";

/** One line for each day: answers, providers, and everything else that happens on it. */
export const PollGrid = ({ committee, poll }: { committee: Committee; poll: Poll }) => (
  <Table
    caption={words.pollGrid}
    rows={poll.days}
    keyOf={({ option }) => option}
    columns={[
      {
        title: words.pollDay,
        cell: (day) => (
          <>
            {longDate(day.day)}
            {day.option === poll.best && <span className="soft"> {words.pollBest}</span>}
            {day.closed && <span className="soft"> {words.pollClosedDay}</span>}
          </>
        ),
      },
      {
        title: words.pollAnswers,
        cell: (day) => (
          <>
            {words.pollAnswersCount(day.yes, day.ifNeeded, day.no)}
            <ul>
              {day.answers.map(({ by, answer }) => (
                <li key={by}>
                  {committee.members.find(({ id }) => id === by)?.function ?? ""} :{" "}
                  {words.availability[answer]}
                </li>
              ))}
            </ul>
          </>
        ),
      },
      {
        title: words.pollProviders,
        cell: (day) => (
          <ul>
            {day.providers.map(({ by, answer }) => (
              <li key={by}>
                <Provider id={by} /> : {answer ? words.availability[answer] : words.pollSilent}
              </li>
            ))}
          </ul>
        ),
      },
      { title: words.pollContext, cell: (day) => <Context day={day} /> },
    ]}
  />
);

const Provider = ({ id }: { id: string }) => <>{useOrganisationName(id) ?? words.pollProvider}</>;

function Context({ day }: { day: PollDay }) {
  const facts = [
    day.publicHoliday,
    day.schoolHolidays.length > 0 && words.pollSchool(day.schoolHolidays.join(", ")),
    day.clashes && words.pollClash,
  ].filter(Boolean);
  return facts.length === 0 ? <span className="soft">{words.pollNothing}</span> : facts.join(". ");
}
