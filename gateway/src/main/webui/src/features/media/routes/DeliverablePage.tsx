import { useQuery } from "@tanstack/react-query";
import type { DeliverableDetails } from "../../../lib/api";
import { longDay } from "../../../lib/dates";
import { seminarQuery } from "../../../lib/resources";
import { useSession } from "../../../lib/session";
import { delivery, media as words } from "../../../texts";
import { Breadcrumbs } from "../../../ui/Breadcrumbs";
import { LoadedPage } from "../../../ui/Loaded";
import { Page, Section } from "../../../ui/Page";
import { Prose } from "../../../ui/Prose";
import { Status } from "../../../ui/Status";
import { DeliveredEpisodes } from "../components/DeliveredEpisodes";
import { DeliveredPhotographs } from "../components/DeliveredPhotographs";
import { DeliveredText } from "../components/DeliveredText";
import { Due, standing } from "../components/DeliverableCard";
import { NotToPhotograph } from "../components/NotToPhotograph";
import { People } from "../components/People";
import { ReviewForm } from "../components/ReviewForm";
import { deliverableQuery } from "../delivery";

/** One deliverable: what is asked, what was handed in, and what is still to be done. */
export default function DeliverablePage({ id }: { id: string }) {
  const deliverable = useQuery(deliverableQuery(id));
  return (
    <LoadedPage query={deliverable}>
      {(known) => <DeliverableView deliverable={known} />}
    </LoadedPage>
  );
}

function DeliverableView({ deliverable }: { deliverable: DeliverableDetails }) {
  const { data: seminar } = useQuery(seminarQuery(deliverable.seminar));
  const { issuerAdmin: reviews, runs } = useSession();
  const own = runs(deliverable.provider);
  const { status, comment, acceptedAt, submission } = deliverable;
  return (
    <>
      <Breadcrumbs
        trail={[{ to: "/livrables", label: delivery.back }]}
        here={words.kinds[deliverable.kind]}
      />
      <Page
        {...(seminar?.publicLabel && { kind: seminar.publicLabel })}
        title={words.kinds[deliverable.kind]}
        lead={
          <>
            <Due dueOn={deliverable.dueOn} />
            {submission && (
              <p>{delivery.handedIn(submission.number, longDay(submission.submittedAt))}</p>
            )}
            {acceptedAt && <p>{delivery.acceptedOn(longDay(acceptedAt))}</p>}
          </>
        }
        aside={<Status told={standing(status)} />}
      >
        {status === "CHANGES_REQUESTED" && comment && (
          <Section id="a-corriger" title={delivery.asked}>
            <div className="notice">
              <Prose text={comment} />
            </div>
          </Section>
        )}
        <Pieces deliverable={deliverable} />
        {status === "SUBMITTED" && reviews && (
          <Section id="relecture" title={delivery.review}>
            <ReviewForm deliverable={deliverable.id} />
          </Section>
        )}
        {deliverable.kind === "PHOTO_COVERAGE" && <NotToPhotograph seminar={deliverable.seminar} />}
        {own && <People seminar={deliverable.seminar} />}
      </Page>
    </>
  );
}

function Pieces({ deliverable }: { deliverable: DeliverableDetails }) {
  const open = ["EXPECTED", "CHANGES_REQUESTED"].includes(deliverable.status);
  const accepted = ["ACCEPTED", "PUBLISHED"].includes(deliverable.status);
  switch (deliverable.kind) {
    case "PHOTO_COVERAGE":
      return <DeliveredPhotographs deliverable={deliverable} open={open} accepted={accepted} />;
    case "EPISODE":
      return <DeliveredEpisodes deliverable={deliverable} open={open} accepted={accepted} />;
    default:
      return <DeliveredText deliverable={deliverable} open={open} />;
  }
}
