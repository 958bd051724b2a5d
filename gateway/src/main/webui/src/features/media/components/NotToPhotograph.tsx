import { useQuery } from "@tanstack/react-query";
import { pieces as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { notToPhotographQuery } from "../pieces";

/** Who is not to be photographed at a seminar; why is nobody's business. */
export function NotToPhotograph({ seminar }: { seminar: string }) {
  const unseen = useQuery(notToPhotographQuery(seminar));
  return (
    <Section id="sans-photographie" title={words.unseen} lead={words.unseenLead}>
      <Loaded query={unseen}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft">{words.nobodyUnseen}</p>
          ) : (
            <ul>
              {all.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
