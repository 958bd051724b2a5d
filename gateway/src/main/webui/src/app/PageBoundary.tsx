import { Component, type ReactNode } from "react";
import { useLocation } from "wouter";
import { shell } from "../texts";
import { Page } from "../ui/Page";

/** Catches what a page broke, so that the frame and a way on remain; another page starts afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return <ErrorBoundary key={path}>{children}</ErrorBoundary>;
}

class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

const Broken = () => (
  <Page title={shell.failureTitle} lead={shell.failureText}>
    <button type="button" className="button button-primary" onClick={() => location.reload()}>
      {shell.reload}
    </button>
  </Page>
);
