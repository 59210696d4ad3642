import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextField } from "#web/kit/field.tsx";
import type { NoteReply } from "../../contract.ts";
import { useBin } from "./acts.ts";

interface BinDialogProps {
  note: Pick<NoteReply, "id" | "clientId" | "status">;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** Before it goes: what is not saved yet is saved. */
  before?: () => Promise<unknown>;
  onGone: () => void;
}

const reasons = ["wrong", "twice", "needless"] as const;

/** Asks why a note is put away. The usual reasons are one press; any other can be written. */
export function BinDialog({ note, isOpen, onOpenChange, before, onGone }: BinDialogProps) {
  const t = useT("notes");
  const { put } = useBin();
  const [why, setWhy] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [wanted, setWanted] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const named = reasons.find((one) => one === why);
  const reason = named ? t(`bin.${named}`) : why === "other" ? words.trim() : "";
  const send = async (close: () => void) => {
    setWanted(true);
    if (reason === "" || isPending) return;
    setPending(true);
    await before?.();
    const problem = await put(note, reason);
    setPending(false);
    setSaid(problem);
    if (problem !== null) return;
    close();
    onGone();
  };
  return (
    <Dialog
      title={t("bin.putTitle")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      foot={(close) => (
        <>
          <Cancel close={close} />
          <Button kind="danger-final" isPending={isPending} onPress={() => void send(close)}>
            {t("bin.put")}
          </Button>
        </>
      )}
    >
      <p className="muted">{note.status === "signed" ? t("bin.putSigned") : t("bin.putDraft")}</p>
      <RadioGroup
        label={t("bin.why")}
        value={why}
        onChange={setWhy}
        error={wanted && why === null && t("bin.needsReason")}
      >
        {reasons.map((one) => (
          <Radio key={one} value={one}>
            {t(`bin.${one}`)}
          </Radio>
        ))}
        <Radio value="other">{t("bin.other")}</Radio>
      </RadioGroup>
      {why === "other" && (
        <TextField
          label={t("bin.reason")}
          value={words}
          onChange={setWords}
          maxLength={300}
          dir="auto"
          autoFocus
          error={wanted && words.trim() === "" && t("bin.needsReason")}
        />
      )}
      {said !== null && (
        <p className="field-error" role="alert">
          {said}
        </p>
      )}
    </Dialog>
  );
}

function Cancel({ close }: { close: () => void }) {
  const kit = useT("kit");
  return (
    <Button kind="plain" onPress={close}>
      {kit("notYet")}
    </Button>
  );
}
