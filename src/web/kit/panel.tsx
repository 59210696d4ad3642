import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { useT } from "../i18n/t.ts";
import { IconButton } from "./button.tsx";
import { tooNarrowForPanel, useMedia } from "./media.ts";
import { SheetBelow } from "./popover.tsx";

export interface PanelProps {
  /** The name of what is open; isolate people's names with `<bdi>`. */
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** Takes the focus when it opens. False for a list in which `j` and `k` go on while the panel follows. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** A list and, at its end, the panel with what is chosen in it: `<Beside><Page>…</Page><Panel …/></Beside>`. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className="beside">{children}</div>;
}

/** Opens beside a list, which stays in reach; from below where there is no room. Esc closes it and the focus goes back. */
export function Panel(props: PanelProps) {
  const narrow = useMedia(tooNarrowForPanel);
  if (narrow) return <NarrowPanel {...props} />;
  return props.isOpen ? <WidePanel {...props} /> : null;
}

function WidePanel({ title, onClose, takesFocus = true, children }: PanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [takesFocus]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className="panel" aria-labelledby={id} onKeyDown={close}>
      <PanelHead id={id} title={title} onClose={onClose} headingRef={heading} />
      {children}
    </aside>
  );
}

function NarrowPanel({ title, isOpen, onClose, children }: PanelProps) {
  const id = useId();
  return (
    <SheetBelow isOpen={isOpen} onOpenChange={(open) => open || onClose()}>
      <Dialog aria-labelledby={id}>
        <PanelHead id={id} title={title} onClose={onClose} />
        {children}
      </Dialog>
    </SheetBelow>
  );
}

interface PanelHeadProps {
  id: string;
  title: ReactNode;
  onClose: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
}

function PanelHead({ id, title, onClose, headingRef }: PanelHeadProps) {
  const t = useT("kit");
  return (
    <div className="panel-head">
      <h2 className="title-small" id={id} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      <IconButton icon={X} label={t("close")} onPress={onClose} />
    </div>
  );
}
