import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { notifyOf, TellClient, type Telling } from "../telling.tsx";
import { ReasonForm } from "../why-dialog.tsx";
import type { Said } from "./acts.ts";

interface ReasonDialogProps {
  title: string;
  /** What will happen, and what stays. */
  text: string;
  /** The verb, and the word for turning back. */
  action: string;
  back: string;
  isOpen: boolean;
  onClose: () => void;
  onSend: (said: Said) => void;
}

/** Asks why, and whether those who come are told. It can be taken back, so this asks for words and not for courage. */
export function ReasonDialog({ title, isOpen, onClose, ...rest }: ReasonDialogProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={(open) => open || onClose()}>
      <Asked {...rest} onClose={onClose} />
    </Dialog>
  );
}

function Asked({ text, action, back, onClose, onSend }: Omit<ReasonDialogProps, "title" | "isOpen">) {
  const t = useT("groups");
  const c = useT("calendar");
  const [reason, setReason] = useState("");
  const [telling, setTelling] = useState<Telling>("later");
  const send = () => {
    onSend({ reason: reason.trim() || undefined, notify: notifyOf(telling) });
    onClose();
  };
  return (
    <ReasonForm onSend={send}>
      <p className="muted">{text}</p>
      <TextArea label={c("reason")} optional value={reason} onChange={setReason} maxLength={500} rows={2} autoFocus />
      <TellClient label={t("tell")} value={telling} onChange={setTelling} />
      <footer className="dialog-foot">
        <Button kind="plain" onPress={onClose}>
          {back}
        </Button>
        <Button kind="danger-final" type="submit">
          {action}
        </Button>
      </footer>
    </ReasonForm>
  );
}
