import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import { onPhone, useMedia } from "./media.ts";

export { DialogTrigger as PopoverTrigger } from "react-aria-components/Dialog";

export interface PopoverProps {
  /** Its name for screen readers. */
  label: string;
  /** Leave these three away inside a `PopoverTrigger`, whose first child is the button. */
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  triggerRef?: RefObject<Element | null>;
  placement?: AriaPopoverProps["placement"];
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Details and actions beside what was pressed; from below on a phone. Esc and a press outside close it, and the focus returns. */
export function Popover({ label, placement, triggerRef, className, children, ...opening }: PopoverProps) {
  const phone = useMedia(onPhone);
  // React Aria's own close knows a popover in its trigger, not one that is opened from outside.
  const { isOpen, onOpenChange } = opening;
  const closing = (close: () => void) => (isOpen === undefined ? close : () => onOpenChange?.(false));
  const content = (
    <Dialog aria-label={label}>
      {({ close }) => (typeof children === "function" ? children(closing(close)) : children)}
    </Dialog>
  );
  if (phone) return <SheetBelow {...opening}>{content}</SheetBelow>;
  const classes = ["sheet popover", className].filter(Boolean).join(" ");
  return (
    <AriaPopover {...opening} triggerRef={triggerRef} placement={placement} offset={6} className={classes}>
      {content}
    </AriaPopover>
  );
}

interface SheetProps {
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}

/** What is a popover or a panel on a desk rises from below on a phone. Its child is a React Aria `Dialog`. */
export function SheetBelow({ children, ...opening }: SheetProps) {
  return (
    <ModalOverlay {...opening} className="overlay overlay-below" isDismissable data-modal="">
      <Modal className="sheet below">{children}</Modal>
    </ModalOverlay>
  );
}
