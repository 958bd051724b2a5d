import { useQuery } from "@tanstack/react-query";
import { life as words } from "../../../texts";
import { Link } from "../../../ui/Link";
import { Loaded } from "../../../ui/Loaded";
import { sheetsQuery } from "../conduct";
import { Checks } from "./Checks";
import { ReportForm } from "./ReportForm";

interface ReportPartProps {
  seminar: string;
  acts: boolean;
}

/** What the day leaves is written once both sheets can no longer change. */
export function ReportPart({ seminar, acts }: ReportPartProps) {
  const sheets = useQuery(sheetsQuery(seminar));
  const way = <Link to={`/seminaires/${seminar}/journee#emargement`}>{words.toSheets}</Link>;
  return (
    <Loaded query={sheets}>
      {(both) =>
        acts && both.every(({ closed }) => closed) ? (
          <>
            <p>{words.reportText}</p>
            <ReportForm seminar={seminar} />
          </>
        ) : (
          <>
            <p>{words.sheetsText}</p>
            <Checks
              checks={both.map(({ halfDay, closed }) => ({
                done: closed,
                label: (closed ? words.sheetClosed : words.sheetOpen)(words.sheets[halfDay]),
                way: acts && way,
              }))}
            />
          </>
        )
      }
    </Loaded>
  );
}
