import { lazy } from "react";
import { Route } from "wouter";
import { SignedIn } from "./SignedIn";

const AftermathPage = lazy(() => import("../features/aftermath/routes/AftermathPage"));
const DayPage = lazy(() => import("../features/day/routes/DayPage"));
const FilePage = lazy(() => import("../features/territory/routes/FilePage"));
const EasyPage = lazy(() => import("../features/easy/routes/EasyPage"));
const PreparationPage = lazy(() => import("../features/seminars/routes/PreparationPage"));
const SeminarPage = lazy(() => import("../features/seminars/routes/SeminarPage"));

/** The addresses of a seminar: its public page, and those of who organises it. */
export const seminarRoutes = [
  <Route key="seminar" path="/seminaires/:seminar">
    {({ seminar }) => <SeminarPage id={seminar} />}
  </Route>,
  <Route key="easy" path="/seminaires/:seminar/facile-a-lire">
    {({ seminar }) => <EasyPage id={seminar} />}
  </Route>,
  <Route key="preparation" path="/seminaires/:seminar/preparation">
    {({ seminar }) => (
      <SignedIn>
        <PreparationPage id={seminar} />
      </SignedIn>
    )}
  </Route>,
  <Route key="file" path="/seminaires/:seminar/dossier">
    {({ seminar }) => (
      <SignedIn>
        <FilePage id={seminar} />
      </SignedIn>
    )}
  </Route>,
  <Route key="aftermath" path="/seminaires/:seminar/suites">
    {({ seminar }) => (
      <SignedIn>
        <AftermathPage id={seminar} />
      </SignedIn>
    )}
  </Route>,
  <Route key="day" path="/seminaires/:seminar/journee">
    {({ seminar }) => (
      <SignedIn>
        <DayPage id={seminar} />
      </SignedIn>
    )}
  </Route>,
];
