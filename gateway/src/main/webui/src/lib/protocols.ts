import { protocols as words } from "../texts";
import type { HealthProtocol } from "./api";
import { number } from "./numbers";

/** The rules of a day; the first and the last day of a rule are days of it. */
export const inForceOn = <T extends Pick<HealthProtocol, "validFrom" | "validTo">>(
  day: string,
  rules: T[],
) => rules.filter(({ validFrom, validTo }) => validFrom <= day && day <= validTo);

/** What a rule asks, in words. */
export const asked = ({
  maxPercent,
  m2PerPerson,
  mask,
}: Pick<HealthProtocol, "maxPercent" | "m2PerPerson" | "mask">) =>
  [
    maxPercent != null && words.share(maxPercent),
    m2PerPerson != null && words.surface(number(m2PerPerson)),
    mask && words.maskWorn,
  ]
    .filter(Boolean)
    .join(", ");
