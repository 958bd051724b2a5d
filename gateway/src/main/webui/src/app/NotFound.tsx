import { texts } from "../texts";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";

export const NotFound = () => (
  <Page title={texts.shell.notFoundTitle} lead={texts.shell.notFoundText}>
    <Link to="/" look="button">
      {texts.shell.backHome}
    </Link>
  </Page>
);
