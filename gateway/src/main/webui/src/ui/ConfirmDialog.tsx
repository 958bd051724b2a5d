import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { forms } from "../texts";
import { Button } from "./Button";

export interface ConfirmDialogProps {
  /** What the way forward says. */
  label: string;
  look?: "primary" | "secondary" | "danger" | "quiet";
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** What the way back says, where « cancel » could be taken for the act itself. */
  back?: string;
  onConfirm: () => void;
  /** For whoever opens it otherwise than by a button beside it. */
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Asks once more, in plain words, before something that cannot be undone. */
export const ConfirmDialog = ({
  label,
  look = "primary",
  title,
  children,
  back = forms.cancel,
  onConfirm,
  ...opened
}: ConfirmDialogProps) => (
  <ModalOverlay {...opened} className="overlay">
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
                {back}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
