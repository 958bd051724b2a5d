import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { Waiting } from "../ui/Loaded";
import { callRoutes } from "./callRoutes";
import { committeeRoutes } from "./committeeRoutes";
import { Home } from "./Home";
import { mediaRoutes } from "./mediaRoutes";
import { NotFound } from "./NotFound";
import { open, signedIn } from "./pages";
import { seminarRoutes } from "./seminarRoutes";
import { SignedIn } from "./SignedIn";
import { webhookRoutes } from "./webhookRoutes";

/** Every address of the application; the public pages come with the first download. */
export const Routes = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      {callRoutes}
      {seminarRoutes}
      {committeeRoutes}
      {mediaRoutes}
      {webhookRoutes}
      {open.map(([path, Page]) => (
        <Route key={path} path={path}>
          <Page />
        </Route>
      ))}
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
