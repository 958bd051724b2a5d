import { useQuery } from "@tanstack/react-query";
import { places as words } from "../../../texts";
import { OutsideLink } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { Section } from "../../../ui/Page";
import { certificateQuery } from "../api";

interface CertificateProps {
  session: string;
  /** Whether the person has a seat, and so may sign one day. */
  expected: boolean;
}

/** What shows others that the person was there; before, when it will be here. */
export function Certificate({ session, expected }: CertificateProps) {
  const certificate = useQuery(certificateQuery(session));
  if (!expected && !certificate.data) {
    return null;
  }
  return (
    <Section id="attestation" title={words.certificate} lead={words.certificateLead}>
      <Loaded query={certificate}>
        {(address) =>
          address === null ? (
            <p>{words.noCertificate}</p>
          ) : (
            <OutsideLink href={address} download={words.certificateFile} look="button">
              {words.openCertificate}
            </OutsideLink>
          )
        }
      </Loaded>
    </Section>
  );
}
