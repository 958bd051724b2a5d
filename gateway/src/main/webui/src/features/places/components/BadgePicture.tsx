import { useQuery } from "@tanstack/react-query";
import { places as words } from "../../../texts";
import { Loaded } from "../../../ui/Loaded";
import { badgeQuery } from "../api";

/** The code that the door reads. */
export function BadgePicture({ session }: { session: string }) {
  const badge = useQuery(badgeQuery(session));
  return (
    <Loaded query={badge}>
      {(picture) => <img src={picture} alt={words.badgeAlt} width={220} height={220} />}
    </Loaded>
  );
}
