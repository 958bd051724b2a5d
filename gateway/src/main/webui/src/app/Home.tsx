import { lazy } from "react";
import { CallList } from "../features/calls/components/CallList";
import { HomePage } from "../features/calls/routes/HomePage";
import { useSession } from "../lib/session";

const TodayPage = lazy(() => import("../features/today/routes/TodayPage"));

/** The first page: for everybody the calls, for those who signed in what waits for them first. */
export const Home = () =>
  useSession().person ? (
    <TodayPage>
      <CallList />
    </TodayPage>
  ) : (
    <HomePage />
  );
