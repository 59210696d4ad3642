import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { useDesk } from "../desk.tsx";
import { ReasonForm } from "../why-dialog.tsx";
import type { GroupClash } from "./use-ending.ts";

/** Asks why dates of a group may lie over what is there by now. */
export function OverlapDialog({ clash, onClose }: { clash: GroupClash | null; onClose: () => void }) {
  const c = useT("calendar");
  return (
    <Dialog title={c("whyTitle")} isOpen={clash !== null} onOpenChange={(open) => open || onClose()}>
      {clash !== null && <Why clash={clash} onClose={onClose} />}
    </Dialog>
  );
}

function Why({ clash, onClose }: { clash: GroupClash; onClose: () => void }) {
  const c = useT("calendar");
  const kit = useT("kit");
  const { words } = useDesk();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const send = () => {
    if (reason.trim() === "") return setTried(true);
    clash.again(reason.trim());
    onClose();
  };
  return (
    <ReasonForm onSend={send}>
      <p className="muted">{c("whyText", { sentence: words.inTheWay(clash.taken) })}</p>
      <TextArea
        label={c("reason")}
        help={c("whyHelp")}
        error={tried && reason.trim() === "" ? c("reasonNeeded") : undefined}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
        autoFocus
      />
      <footer className="dialog-foot">
        <Button kind="plain" onPress={onClose}>
          {kit("notYet")}
        </Button>
        <Button kind="primary" type="submit" keys={["Mod", "Enter"]}>
          {c("overlapAnyway")}
        </Button>
      </footer>
    </ReasonForm>
  );
}
