import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeliverableDetails, DeliveredPhotograph } from "../../../lib/api";
import { useSession } from "../../../lib/session";
import { delivery as words, pieces } from "../../../texts";
import { Button } from "../../../ui/Button";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Empty } from "../../../ui/Empty";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { useNotices } from "../../../ui/notices";
import { Section } from "../../../ui/Page";
import { deliveredPhotographsQuery, publishPhotograph, tagPhotograph } from "../delivery";
import { removePhotograph, unpublishPhotograph } from "../pieces";
import { PhotographForm } from "./PhotographForm";
import { PhotographUpload } from "./PhotographUpload";
import { TagForm } from "./TagForm";
import { UnpublishForm } from "./UnpublishForm";

interface DeliveredPhotographsProps {
  deliverable: DeliverableDetails;
  open: boolean;
  accepted: boolean;
}

/** The photographs of a coverage: what is missing to each, who is in it, and the way out. */
export function DeliveredPhotographs({ deliverable, open, accepted }: DeliveredPhotographsProps) {
  const photographs = useQuery(deliveredPhotographsQuery(deliverable.id));
  return (
    <Section id="photographies" title={words.photographs}>
      {open && <PhotographUpload deliverable={deliverable.id} />}
      <Loaded query={photographs}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={words.photographs} text={words.noPhotograph} />
          ) : (
            <ul className="choices">
              {all.map((photograph) => (
                <li key={photograph.id} className="card">
                  <Photograph photograph={photograph} open={open} accepted={accepted} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

interface PhotographProps {
  photograph: DeliveredPhotograph;
  open: boolean;
  accepted: boolean;
}

function Photograph({ photograph, open, accepted }: PhotographProps) {
  const { id, description, missing, ready, status } = photograph;
  const { issuerAdmin } = useSession();
  const notices = useNotices();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries(deliveredPhotographsQuery(photograph.deliverable));
  const publishing = useMutation({
    mutationFn: () => publishPhotograph(id),
    onSuccess: () => {
      notices.say(words.published);
      return reread();
    },
    onError: notices.fail,
  });
  const removing = useMutation({
    mutationFn: () => removePhotograph(id),
    onSuccess: reread,
    onError: notices.fail,
  });
  return (
    <article>
      {ready ? (
        <img
          src={`/api/v1/media/photographs/${id}/preview.jpg`}
          alt={description.alternativeText}
          width={480}
          height={Math.round((480 * photograph.height) / photograph.width)}
          loading="lazy"
        />
      ) : (
        <p>{words.preparing}</p>
      )}
      {ready && (
        <p>
          <OutsideLink href={`/api/v1/media/photographs/${id}/preview.jpg`}>
            {pieces.enlarge(description.caption || description.alternativeText)}
          </OutsideLink>
        </p>
      )}
      <h3>{description.caption || words.describe}</h3>
      {missing.length > 0 && (
        <p className="notice">
          {words.incomplete(
            missing.map((field) => words.fields[field as keyof typeof words.fields]).join(", "),
          )}
        </p>
      )}
      <PhotographForm photograph={photograph} />
      {status !== "PUBLISHED" && (
        <TagForm piece={photograph} label={words.recognised} tag={tagPhotograph} />
      )}
      {issuerAdmin && accepted && status !== "PUBLISHED" && (
        <Button look="primary" isPending={publishing.isPending} onPress={() => publishing.mutate()}>
          {words.publish}
        </Button>
      )}
      {open && (
        <ConfirmButton
          look="danger"
          label={pieces.removePhotograph}
          title={pieces.removeTitle}
          isPending={removing.isPending}
          onConfirm={() => removing.mutate()}
        >
          <p>{pieces.removeText}</p>
        </ConfirmButton>
      )}
      {issuerAdmin && status === "PUBLISHED" && (
        <UnpublishForm unpublish={(reason) => unpublishPhotograph(id, reason)} done={reread} />
      )}
    </article>
  );
}
