import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useT } from "../i18n/t.ts";
import { Button, type ButtonKind, IconButton } from "./button.tsx";

export { DialogTrigger } from "react-aria-components/Dialog";

interface Opening {
  /** Leave both away inside a `DialogTrigger`. */
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

export interface DialogProps extends Opening {
  title: string;
  wide?: boolean;
  /** What was typed would be lost: a press outside does not close it, Esc and the cross still do. */
  keepsOpen?: boolean;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** The buttons at the end, the one that acts last. */
  foot?: (close: () => void) => ReactNode;
}

/** A question that must be answered before going on. Where a panel or a popover does, use that. */
export function Dialog({ title, wide, keepsOpen, children, foot, ...opening }: DialogProps) {
  const t = useT("kit");
  return (
    <ModalOverlay {...opening} className="overlay" isDismissable={!keepsOpen} data-modal="">
      <Modal className={wide ? "sheet dialog dialog-wide" : "sheet dialog"}>
        <AriaDialog>
          {({ close }) => (
            <>
              <header className="dialog-head">
                <Heading slot="title" level={2} className="title-small">
                  {title}
                </Heading>
                <IconButton icon={X} label={t("close")} onPress={close} />
              </header>
              {typeof children === "function" ? children(close) : children}
              {foot && <footer className="dialog-foot">{foot(close)}</footer>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps extends Opening {
  title: string;
  /** What will happen and what can be taken back. */
  text: ReactNode;
  /** The verb, such as "Cancel visit". */
  action: string;
  /** The word for turning back; "Not yet" by default. */
  back?: string;
  kind?: Extract<ButtonKind, "primary" | "danger-final">;
  isPending?: boolean;
  /** The dialog closes when it returns; when it returns a promise, once that is fulfilled. A rejected one keeps it open. */
  onConfirm: () => unknown;
}

/** Asks once before something that cannot be undone. What can be undone is done, with a toast that undoes it. */
export function Confirm({
  title,
  text,
  action,
  back,
  kind = "danger-final",
  isPending,
  onConfirm,
  ...opening
}: ConfirmProps) {
  const t = useT("kit");
  const confirm = async (close: () => void) => {
    await onConfirm();
    close();
  };
  return (
    <ModalOverlay {...opening} className="overlay" data-modal="">
      <Modal className="sheet dialog">
        <AriaDialog role="alertdialog">
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="name">
                {title}
              </Heading>
              <div className="muted">{text}</div>
              <footer className="dialog-foot">
                <Button kind="plain" onPress={close} autoFocus={kind === "danger-final"}>
                  {back ?? t("notYet")}
                </Button>
                <Button
                  kind={kind}
                  isPending={isPending}
                  onPress={() => void confirm(close).catch(() => undefined)}
                  autoFocus={kind === "primary"}
                >
                  {action}
                </Button>
              </footer>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
