import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { CallPage } from "../features/calls/routes/CallPage";
import { Waiting } from "../ui/Loaded";
import { committeeRoutes } from "./committeeRoutes";
import { Home } from "./Home";
import { mediaRoutes } from "./mediaRoutes";
import { NotFound } from "./NotFound";
import { SignedIn } from "./SignedIn";

const BoardPage = lazy(() => import("../features/lots/routes/BoardPage"));
const BoardsPage = lazy(() => import("../features/lots/routes/BoardsPage"));
const ApplicationPage = lazy(() => import("../features/applications/routes/ApplicationPage"));
const ApplicationsPage = lazy(() => import("../features/applications/routes/ApplicationsPage"));
const CallIssuingPage = lazy(() => import("../features/issuing/routes/CallIssuingPage"));
const AuditPage = lazy(() => import("../features/audit/routes/AuditPage"));
const CommitteesPage = lazy(() => import("../features/committees/routes/CommitteesPage"));
const AccessibilityPage = lazy(() => import("../features/accessibility/routes/AccessibilityPage"));
const EvaluationsPage = lazy(() => import("../features/evaluation/routes/EvaluationsPage"));
const EvaluationPage = lazy(() => import("../features/evaluation/routes/EvaluationPage"));
const IssuingPage = lazy(() => import("../features/issuing/routes/IssuingPage"));
const OrganisationPage = lazy(() => import("../features/memberships/routes/OrganisationPage"));
const PartnersPage = lazy(() => import("../features/partners/routes/PartnersPage"));
const DayPage = lazy(() => import("../features/day/routes/DayPage"));
const FilePage = lazy(() => import("../features/territory/routes/FilePage"));
const PlacePage = lazy(() => import("../features/places/routes/PlacePage"));
const PreparationPage = lazy(() => import("../features/seminars/routes/PreparationPage"));
const SeminarPage = lazy(() => import("../features/seminars/routes/SeminarPage"));
const CataloguePage = lazy(() => import("../features/webhooks/routes/CataloguePage"));
const MailsPage = lazy(() => import("../features/mails/routes/MailsPage"));
const NoticesPage = lazy(() => import("../features/notices/routes/NoticesPage"));
const WebhookPage = lazy(() => import("../features/webhooks/routes/WebhookPage"));
const WebhooksPage = lazy(() => import("../features/webhooks/routes/WebhooksPage"));
const LotPage = lazy(() => import("../features/lots/routes/LotPage"));

/** Pages of their own address that ask who looks at them. */
const signedIn = [
  ["/ma-candidature", ApplicationsPage],
  ["/comites", CommitteesPage],
  ["/pilotage", IssuingPage],
  ["/evaluation", EvaluationsPage],
  ["/lots", BoardsPage],
  ["/avis", NoticesPage],
  ["/courriels", MailsPage],
  ["/webhooks", WebhooksPage],
  ["/mon-organisation", OrganisationPage],
  ["/partenaires", PartnersPage],
  ["/journal", AuditPage],
] as const;

/** Every address of the application; the public pages come with the first download. */
export const Routes = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/appels/:call">{({ call }) => <CallPage id={call} />}</Route>
      <Route path="/seminaires/:seminar">{({ seminar }) => <SeminarPage id={seminar} />}</Route>
      <Route path="/seminaires/:seminar/preparation">
        {({ seminar }) => (
          <SignedIn>
            <PreparationPage id={seminar} />
          </SignedIn>
        )}
      </Route>
      <Route path="/seminaires/:seminar/dossier">
        {({ seminar }) => (
          <SignedIn>
            <FilePage id={seminar} />
          </SignedIn>
        )}
      </Route>
      <Route path="/seminaires/:seminar/journee">
        {({ seminar }) => (
          <SignedIn>
            <DayPage id={seminar} />
          </SignedIn>
        )}
      </Route>
      <Route path="/ma-place">
        <PlacePage />
      </Route>
      <Route path="/ma-candidature/:application">
        {({ application }) => (
          <SignedIn>
            <ApplicationPage id={application} />
          </SignedIn>
        )}
      </Route>
      {committeeRoutes}
      {mediaRoutes}
      <Route path="/appels/:call/pilotage">
        {({ call }) => (
          <SignedIn>
            <CallIssuingPage id={call} />
          </SignedIn>
        )}
      </Route>
      <Route path="/appels/:call/evaluation">
        {({ call }) => (
          <SignedIn>
            <EvaluationPage id={call} />
          </SignedIn>
        )}
      </Route>
      <Route path="/appels/:call/lots">
        {({ call }) => (
          <SignedIn>
            <BoardPage call={call} />
          </SignedIn>
        )}
      </Route>
      <Route path="/appels/:call/lots/:lot">
        {({ call, lot }) => (
          <SignedIn>
            <LotPage call={call} number={Number(lot)} />
          </SignedIn>
        )}
      </Route>
      <Route path="/accessibilite">
        <AccessibilityPage />
      </Route>
      <Route path="/evenements">
        <CataloguePage />
      </Route>
      <Route path="/webhooks/:subscription">
        {({ subscription }) => (
          <SignedIn>
            <WebhookPage id={subscription} />
          </SignedIn>
        )}
      </Route>
      {signedIn.map(([path, Page]) => (
        <Route key={path} path={path}>
          <SignedIn>
            <Page />
          </SignedIn>
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </Suspense>
);
