import { useQuery } from "@tanstack/react-query";
import { places as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { badgeQuery } from "../api";

/** The code that the door reads, dark on white whatever the scheme of the page. */
export function BadgePicture({ session }: { session: string }) {
  const badge = useQuery(badgeQuery(session));
  return (
    <Loaded query={badge}>
      {({ viewBox, dark }) => (
        <svg viewBox={viewBox} width={220} height={220} role="img" aria-label={words.badgeAlt}>
          <rect width="100%" height="100%" fill="#fff" />
          <path d={dark} fill="#000" />
        </svg>
      )}
    </Loaded>
  );
}
