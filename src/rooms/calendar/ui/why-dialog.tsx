import { type FormEvent, useId, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea } from "#web/kit/field.tsx";
import type { Appointment, Notify } from "../contract.ts";
import { mayReach, type Reach } from "../series/ui/scope.ts";
import { Ending, ReachChoice } from "../series/ui/scope-fields.tsx";
import type { Overlap } from "./acts.ts";
import { useDesk } from "./desk.tsx";
import { notifyOf, TellClient, type Telling } from "./telling.tsx";

interface WhyProps {
  /** What the way out is called: a visit is put back, a date is left for later. */
  back: string;
  onClose: (kept: boolean) => void;
}

/** Asks why a visit, or dates of a group, may lie over what is there; without a reason nothing is done. */
export function WhyDialog({ clash, ...rest }: WhyProps & { clash: Overlap | null }) {
  const t = useT("calendar");
  return (
    <Dialog title={t("whyTitle")} isOpen={clash !== null} onOpenChange={(open) => open || rest.onClose(false)}>
      {clash !== null && <WhyForm clash={clash} {...rest} />}
    </Dialog>
  );
}

function WhyForm({ clash, back, onClose }: WhyProps & { clash: Overlap }) {
  const t = useT("calendar");
  const { words } = useDesk();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const send = () => {
    if (reason.trim() === "") return setMissing(true);
    clash.again(reason.trim());
    onClose(true);
  };
  return (
    <ReasonForm onSend={send}>
      <p className="muted">{t("whyText", { sentence: words.inTheWay(clash.taken) })}</p>
      <TextArea
        label={t("reason")}
        help={t("whyHelp")}
        error={missing && reason.trim() === "" ? t("reasonNeeded") : undefined}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
        autoFocus
      />
      <footer className="dialog-foot">
        <Button kind="plain" onPress={() => onClose(false)}>
          {back}
        </Button>
        <Button kind="primary" type="submit" keys={["Mod", "Enter"]}>
          {t("overlapAnyway")}
        </Button>
      </footer>
    </ReasonForm>
  );
}

/** Cancels a visit; a reason may be given. It can be taken back, so this asks for words and not for courage. */
export function CancelDialog({
  visit,
  onClose,
  onCancel,
}: {
  visit: Appointment | null;
  onClose: () => void;
  onCancel: (visit: Appointment, said: { reason?: string; notify: Notify }, reach: Reach) => void;
}) {
  const t = useT("calendar");
  const series = useT("series");
  const [reach, setReach] = useState<Reach>("this");
  const [reason, setReason] = useState("");
  const [telling, setTelling] = useState<Telling>("later");
  const close = () => {
    setReason("");
    setTelling("later");
    setReach("this");
    onClose();
  };
  const asks = visit !== null && mayReach(visit);
  const send = () => {
    if (visit) onCancel(visit, { reason: reason.trim() || undefined, notify: notifyOf(telling) }, reach);
    close();
  };
  const title = asks ? series("scopeTitle", { doing: "cancel" }) : t("cancelTitle");
  return (
    <Dialog title={title} isOpen={visit !== null} onOpenChange={(open) => open || close()}>
      <ReasonForm onSend={send}>
        {asks && <ReachChoice value={reach} onChange={setReach} />}
        {asks && reach !== "this" && <Ending visit={visit} reach={reach} />}
        <TextArea
          label={t("reason")}
          optional
          value={reason}
          onChange={setReason}
          maxLength={500}
          rows={2}
          autoFocus={!asks}
        />
        <TellClient value={telling} onChange={setTelling} />
        <footer className="dialog-foot">
          <Button kind="plain" onPress={close}>
            {t("keepVisit")}
          </Button>
          <Button kind="danger-final" type="submit">
            {reach === "this" ? t("cancelVisit") : series("cancelThem")}
          </Button>
        </footer>
      </ReasonForm>
    </Dialog>
  );
}

/** Sends on Enter of its button and on Ctrl/⌘ Enter. */
export function ReasonForm({ onSend, children }: { onSend: () => void; children: React.ReactNode }) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form
      id={id}
      className="grid gap-4"
      onSubmit={submit}
      onKeyDownCapture={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
      }}
    >
      {children}
    </form>
  );
}
