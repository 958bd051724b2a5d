import { lazy } from "react";

/** Pages of their own address that are open to everybody. */
export const open = [
  ["/recherche", lazy(() => import("../features/search/routes/SearchPage"))],
  ["/ma-place", lazy(() => import("../features/places/routes/PlacePage"))],
  ["/regles-sanitaires", lazy(() => import("../features/protocols/routes/ProtocolsPage"))],
  ["/evenements", lazy(() => import("../features/webhooks/routes/CataloguePage"))],
  ["/espace-partenaire", lazy(() => import("../features/portal/routes/PortalPage"))],
  ["/accessibilite", lazy(() => import("../features/accessibility/routes/AccessibilityPage"))],
] as const;

/** Pages of their own address that ask who looks at them. */
export const signedIn = [
  ["/ma-candidature", lazy(() => import("../features/applications/routes/ApplicationsPage"))],
  ["/comites", lazy(() => import("../features/committees/routes/CommitteesPage"))],
  ["/pilotage", lazy(() => import("../features/issuing/routes/IssuingPage"))],
  ["/evaluation", lazy(() => import("../features/evaluation/routes/EvaluationsPage"))],
  ["/lots", lazy(() => import("../features/lots/routes/BoardsPage"))],
  ["/indicateurs", lazy(() => import("../features/indicators/routes/IndicatorsPage"))],
  ["/avis", lazy(() => import("../features/notices/routes/NoticesPage"))],
  ["/courriels", lazy(() => import("../features/mails/routes/MailsPage"))],
  ["/webhooks", lazy(() => import("../features/webhooks/routes/WebhooksPage"))],
  ["/mon-organisation", lazy(() => import("../features/memberships/routes/OrganisationPage"))],
  ["/ma-structure", lazy(() => import("../features/structure/routes/StructurePage"))],
  ["/partenaires", lazy(() => import("../features/partners/routes/PartnersPage"))],
  ["/journal", lazy(() => import("../features/audit/routes/AuditPage"))],
] as const;
