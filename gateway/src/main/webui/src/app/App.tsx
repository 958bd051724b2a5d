import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { ReactNode } from "react";
import { type AroundNavHandler, Router } from "wouter";
import { Problem } from "../lib/problem";
import { PublicityProvider } from "../lib/publicity";
import { useSession } from "../lib/session";
import { mayLeave } from "../lib/unsaved";
import { language } from "../texts";
import { NoticesProvider } from "../ui/notices";
import { PageBoundary } from "./PageBoundary";
import { Layout } from "./Layout";
import { Routes } from "./Routes";

/** A refusal stays a refusal; only what was lost on the way is asked for again. */
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && error instanceof Problem && (error.offline || error.status >= 500);

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: worthAnotherTry },
    mutations: { retry: false, networkMode: "always" },
  },
});

const leaving: AroundNavHandler = (navigate, to, options) => {
  if (mayLeave()) {
    navigate(to, options);
  }
};

/** The application: what every page shares, around the page of the address. */
export const App = () => (
  <I18nProvider locale={language.tag}>
    <QueryClientProvider client={queries}>
      <PublicityProvider>
        <NoticesProvider>
          <Known>
            <Router aroundNav={leaving}>
              <Layout>
                <PageBoundary>
                  <Routes />
                </PageBoundary>
              </Layout>
            </Router>
          </Known>
        </NoticesProvider>
      </PublicityProvider>
    </QueryClientProvider>
  </I18nProvider>
);

/** Nothing is drawn before it is known who looks, or half the page would move a moment later. */
function Known({ children }: { children: ReactNode }) {
  return useSession().pending ? null : children;
}
