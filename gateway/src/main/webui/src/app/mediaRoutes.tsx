import { lazy } from "react";
import { Route } from "wouter";
import { SignedIn } from "./SignedIn";

const ConsentsPage = lazy(() => import("../features/media/routes/ConsentsPage"));
const DeliverablePage = lazy(() => import("../features/media/routes/DeliverablePage"));
const DeliverablesPage = lazy(() => import("../features/media/routes/DeliverablesPage"));
const LibraryPage = lazy(() => import("../features/media/routes/LibraryPage"));

/** The addresses of the media; what is public and what a personal link opens ask for no account. */
export const mediaRoutes = [
  <Route key="library" path="/mediatheque">
    <LibraryPage />
  </Route>,
  <Route key="consents" path="/mes-accords">
    <ConsentsPage />
  </Route>,
  <Route key="deliverable" path="/livrables/:deliverable">
    {({ deliverable }) => (
      <SignedIn>
        <DeliverablePage id={deliverable} />
      </SignedIn>
    )}
  </Route>,
  <Route key="deliverables" path="/livrables">
    <SignedIn>
      <DeliverablesPage />
    </SignedIn>
  </Route>,
];
