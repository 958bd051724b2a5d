import { lazy } from "react";
import { Route } from "wouter";
import { CallPage } from "../features/calls/routes/CallPage";
import { SignedIn } from "./SignedIn";

const ApplicationPage = lazy(() => import("../features/applications/routes/ApplicationPage"));
const BoardPage = lazy(() => import("../features/lots/routes/BoardPage"));
const CallIssuingPage = lazy(() => import("../features/issuing/routes/CallIssuingPage"));
const EditingPage = lazy(() => import("../features/editing/routes/EditingPage"));
const EnteredPage = lazy(() => import("../features/applications/routes/EnteredPage"));
const EvaluationPage = lazy(() => import("../features/evaluation/routes/EvaluationPage"));
const MailedPage = lazy(() => import("../features/applications/routes/MailedPage"));
const PublicityPage = lazy(() => import("../features/publicity/routes/PublicityPage"));
const RegisterPage = lazy(() => import("../features/register/routes/RegisterPage"));
const LotPage = lazy(() => import("../features/lots/routes/LotPage"));

/** The addresses of a call; its public page comes with the first download. */
export const callRoutes = [
  <Route key="call" path="/appels/:call">
    {({ call }) => <CallPage id={call} />}
  </Route>,
  <Route key="issuing" path="/appels/:call/pilotage">
    {({ call }) => (
      <SignedIn>
        <CallIssuingPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="editing" path="/appels/:call/redaction">
    {({ call }) => (
      <SignedIn>
        <EditingPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="publicity" path="/appels/:call/publicite">
    {({ call }) => (
      <SignedIn>
        <PublicityPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="register" path="/appels/:call/registre">
    {({ call }) => (
      <SignedIn>
        <RegisterPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="mailed" path="/appels/:call/courriels-recus">
    {({ call }) => (
      <SignedIn>
        <MailedPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="entered" path="/appels/:call/courriels-recus/:application">
    {({ call, application }) => (
      <SignedIn>
        <EnteredPage id={call} application={application} />
      </SignedIn>
    )}
  </Route>,
  <Route key="evaluation" path="/appels/:call/evaluation">
    {({ call }) => (
      <SignedIn>
        <EvaluationPage id={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="board" path="/appels/:call/lots">
    {({ call }) => (
      <SignedIn>
        <BoardPage call={call} />
      </SignedIn>
    )}
  </Route>,
  <Route key="lot" path="/appels/:call/lots/:lot">
    {({ call, lot }) => (
      <SignedIn>
        <LotPage call={call} number={Number(lot)} />
      </SignedIn>
    )}
  </Route>,
  <Route key="application" path="/ma-candidature/:application">
    {({ application }) => (
      <SignedIn>
        <ApplicationPage id={application} />
      </SignedIn>
    )}
  </Route>,
];
