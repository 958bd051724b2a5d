import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "isPending"> {
  look?: "primary" | "secondary" | "quiet" | "danger";
  /** Something is under way: the button keeps its place and the focus, and takes no second press. */
  isPending?: boolean;
}

export const Button = ({
  look = "secondary",
  isPending = false,
  onPress,
  ...props
}: ButtonProps) => (
  <AriaButton
    {...props}
    className={`button button-${look}`}
    {...(isPending ? { "aria-disabled": true } : onPress && { onPress })}
  />
);
