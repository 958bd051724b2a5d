import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "isPending"> {
  look?: "primary" | "secondary" | "quiet" | "danger";
  /** Something is under way: the button keeps its place and the focus, and takes no second press. */
  isPending?: boolean;
}

// A press with the mouse leaves the focus where it is: a field that lost it would check itself, its
// message would come or go, and the button would move away under the finger. React Aria gives the
// focus back; only a press that never takes it spares a field that was just corrected its check.
export const Button = ({
  look = "secondary",
  isPending = false,
  onPress,
  ...props
}: ButtonProps) => (
  <AriaButton
    {...props}
    preventFocusOnPress
    onMouseDown={(event) => event.preventDefault()}
    className={`button button-${look}`}
    {...(isPending ? { "aria-disabled": true } : onPress && { onPress })}
  />
);
