import { shell } from "../texts";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";

export const NotFound = () => (
  <Page title={shell.notFoundTitle} lead={shell.notFoundText}>
    <Link to="/" look="button">
      {shell.backHome}
    </Link>
  </Page>
);
