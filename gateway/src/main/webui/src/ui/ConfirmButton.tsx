import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { forms } from "../texts";
import { Button } from "./Button";

interface ConfirmButtonProps {
  /** What the button says, and the dialog again on its way forward. */
  label: string;
  look?: "primary" | "secondary" | "danger" | "quiet";
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  isPending?: boolean;
  isDisabled?: boolean;
  onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more, in plain words. */
export const ConfirmButton = ({
  label,
  look = "primary",
  title,
  children,
  isPending = false,
  isDisabled = false,
  onConfirm,
}: ConfirmButtonProps) => (
  <DialogTrigger>
    <Button look={look} isPending={isPending} isDisabled={isDisabled}>
      {label}
    </Button>
    <ModalOverlay className="overlay">
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              <div className="dialog-text">{children}</div>
              <div className="form-end">
                <Button
                  look={look === "danger" ? "danger" : "primary"}
                  onPress={() => {
                    close();
                    onConfirm();
                  }}
                >
                  {label}
                </Button>
                <Button look="quiet" onPress={close} autoFocus>
                  {forms.cancel}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
