import { lazy } from "react";
import { Route } from "wouter";
import { SignedIn } from "./SignedIn";

const CommitteePage = lazy(() => import("../features/committees/routes/CommitteePage"));
const MeetingPage = lazy(() => import("../features/committees/routes/MeetingPage"));
const PackPage = lazy(() => import("../features/committees/routes/PackPage"));
const PollLinkPage = lazy(() => import("../features/committees/routes/PollLinkPage"));

/** The addresses of the committees; a personal link asks for no account. */
export const committeeRoutes = [
  <Route key="committee" path="/comites/:committee">
    {({ committee }) => (
      <SignedIn>
        <CommitteePage id={committee} />
      </SignedIn>
    )}
  </Route>,
  <Route key="pack" path="/comites/:committee/dossier">
    {({ committee }) => (
      <SignedIn>
        <PackPage id={committee} />
      </SignedIn>
    )}
  </Route>,
  <Route key="meeting" path="/comites/:committee/reunions/:meeting">
    {({ committee, meeting }) => (
      <SignedIn>
        <MeetingPage committee={committee} id={meeting} />
      </SignedIn>
    )}
  </Route>,
  <Route key="link" path="/sondage">
    <PollLinkPage />
  </Route>,
];
