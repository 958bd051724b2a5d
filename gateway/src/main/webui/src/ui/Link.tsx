import type { ReactNode } from "react";
import { Link as RouterLink } from "wouter";

interface LinkProps {
  to: string;
  /** « button » gives the main way on of a page the weight of a button; it stays a link. */
  look?: "text" | "button" | "quiet-button" | "plain" | "tool";
  current?: boolean;
  children: ReactNode;
}

/** A link inside the application. */
export const Link = ({ to, look = "text", current = false, children }: LinkProps) => (
  <RouterLink
    href={to}
    className={`link link-${look}`}
    {...(current && { "aria-current": "page" as const })}
  >
    {children}
  </RouterLink>
);

/** A link that leaves the application: the sign-in, a mail, a document of the service. */
export const OutsideLink = ({
  href,
  look = "text",
  newTab = false,
  download,
  children,
}: Omit<LinkProps, "to"> & { href: string; newTab?: boolean; download?: string }) => (
  <a
    href={href}
    className={`link link-${look}`}
    {...(download !== undefined && { download })}
    {...(newTab && { target: "_blank", rel: "noreferrer" })}
  >
    {children}
  </a>
);
