import { DialogTrigger } from "react-aria-components";
import { Button } from "./Button";
import { ConfirmDialog, type ConfirmDialogProps } from "./ConfirmDialog";

/** Its label is what the button says, and the dialog again on its way forward. */
interface ConfirmButtonProps extends Omit<ConfirmDialogProps, "isOpen" | "onOpenChange"> {
  isPending?: boolean;
  isDisabled?: boolean;
}

/** A button for what cannot be undone: it asks once more, in plain words. */
export const ConfirmButton = ({
  isPending = false,
  isDisabled = false,
  ...asked
}: ConfirmButtonProps) => (
  <DialogTrigger>
    <Button look={asked.look ?? "primary"} isPending={isPending} isDisabled={isDisabled}>
      {asked.label}
    </Button>
    <ConfirmDialog {...asked} />
  </DialogTrigger>
);
