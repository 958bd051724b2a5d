import type { ReactNode } from "react";
import { shell } from "../texts";
import { NoticeRegion } from "../ui/notices";
import { Footer } from "./Footer";
import { FundingBand } from "./FundingBand";
import { Header } from "./Header";

/** The frame of every page: header, funding, messages, the page itself, footer. */
export const Layout = ({ children }: { children: ReactNode }) => (
  <>
    <a href="#contenu" className="skip">
      {shell.skip}
    </a>
    <Header />
    <FundingBand />
    <NoticeRegion />
    <main id="contenu" tabIndex={-1} className="main">
      {children}
    </main>
    <Footer />
  </>
);
