import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../lib/session";
import { life as words } from "../../../texts";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { Form } from "../../../ui/Form";
import { Loaded } from "../../../ui/Loaded";
import { TextField } from "../../../ui/TextField";
import { useConfirmedStep, useStep } from "../acting";
import { caterersQuery, venuesQuery } from "../api";
import { declareReady } from "../conduct";
import { Checks } from "./Checks";

interface ReadinessProps {
  seminar: string;
  acts: boolean;
}

/** A place and a caterer are there; without a caterer only if the issuer says why. */
export function Readiness({ seminar, acts }: ReadinessProps) {
  const venues = useQuery(venuesQuery(seminar));
  const caterers = useQuery(caterersQuery(seminar));
  return (
    <Loaded query={venues}>
      {({ items: places }) => (
        <Loaded query={caterers}>
          {({ items: kitchens }) => {
            const housed = places.some(({ confirmed }) => confirmed);
            const fed = kitchens.some(({ chosen }) => chosen);
            return (
              <>
                <p>{words.readyText}</p>
                <Checks
                  checks={[
                    {
                      done: housed,
                      label: housed ? words.venueChosen : words.venueMissing,
                      way: <a href="#lieux">{words.toVenues}</a>,
                    },
                    {
                      done: fed,
                      label: fed ? words.catererChosen : words.catererMissing,
                      way: <a href="#traiteurs">{words.toCaterers}</a>,
                    },
                  ]}
                />
                {acts &&
                  housed &&
                  (fed ? <Ready seminar={seminar} /> : <Waiver seminar={seminar} />)}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Ready({ seminar }: { seminar: string }) {
  const declaring = useConfirmedStep(seminar, () => declareReady(seminar, ""), words.readySaid);
  return (
    <ConfirmButton
      label={words.ready}
      title={words.readyTitle}
      isPending={declaring.isPending}
      onConfirm={() => declaring.mutate()}
    >
      <p>{words.readyFinal}</p>
    </ConfirmButton>
  );
}

function Waiver({ seminar }: { seminar: string }) {
  const { issuerAdmin } = useSession();
  const declaring = useStep(
    seminar,
    (values: FormData) => declareReady(seminar, String(values.get("waiver"))),
    () => words.readySaid,
  );
  return (
    issuerAdmin && (
      <Form
        submit={words.ready}
        confirm={{ look: "primary", title: words.readyTitle, text: words.readyFinal }}
        error={declaring.error}
        isPending={declaring.isPending}
        onSubmit={declaring.mutate}
      >
        <TextField
          name="waiver"
          label={words.waiver}
          description={words.waiverHelp}
          lines={2}
          isRequired
        />
      </Form>
    )
  );
}
