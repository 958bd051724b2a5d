import { lazy } from "react";
import { Route } from "wouter";
import { SignedIn } from "./SignedIn";

const WebhookPage = lazy(() => import("../features/webhooks/routes/WebhookPage"));

/** The addresses of single subscriptions. */
export const webhookRoutes = (
  <Route path="/webhooks/:subscription">
    {({ subscription }) => (
      <SignedIn>
        <WebhookPage id={subscription} />
      </SignedIn>
    )}
  </Route>
);
