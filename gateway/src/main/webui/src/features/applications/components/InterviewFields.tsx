import type { Bid } from "../../../lib/api";
import { applications as words } from "../../../texts";
import { TextField } from "../../../ui/TextField";

// As many as the service takes for a series, and as long as it takes one interview to be.
const whole = (least: number, most: number) => (text: string) =>
  text === "" || (/^\d+$/u.test(text) && Number(text) >= least && Number(text) <= most)
    ? null
    : words.wholeNumber(least, most);

/** How a series of interviews is made up: in words, and in the numbers it is later held to. */
export const InterviewFields = ({
  former,
  within,
}: {
  former: Bid | undefined;
  within: string;
}) => {
  const counted = former?.interviews;
  const field = (name: string, label: string, limits: [number, number], value?: number) => (
    <TextField
      name={within + name}
      label={label}
      width="narrow"
      inputMode="numeric"
      defaultValue={value === undefined ? "" : String(value)}
      validate={whole(...limits)}
    />
  );
  return (
    <>
      <TextField
        name={`${within}sequencing`}
        label={words.sequencing}
        description={words.sequencingHelp}
        lines={3}
        defaultValue={former?.sequencing ?? ""}
        isRequired
      />
      {field("interviews", words.interviews, [2, 50], counted?.number)}
      {field("fromMinutes", words.fromMinutes, [1, 120], counted?.fromMinutes)}
      {field("toMinutes", words.toMinutes, [1, 120], counted?.toMinutes)}
    </>
  );
};
