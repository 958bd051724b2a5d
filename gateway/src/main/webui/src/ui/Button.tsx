import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  look?: "primary" | "secondary" | "quiet" | "danger";
}

/** A button; while something is under way it says so and takes no second press. */
export const Button = ({ look = "secondary", ...props }: ButtonProps) => (
  <AriaButton {...props} className={`button button-${look}`} />
);
