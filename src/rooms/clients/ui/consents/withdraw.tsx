import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { toast } from "#web/kit/toasts.ts";
import { isChannel } from "../../consents/texts/rules.ts";
import type { ConsentLine } from "./queries.ts";
import { useRefusal } from "./refusal.ts";

interface WithdrawProps {
  clientId: string;
  consent: Pick<ConsentLine, "id" | "title" | "purpose">;
  onClose: () => void;
}

/** Notes that a client took a consent back. It is a fact of its own, so it is asked once before it stands. */
export function Withdraw({ clientId, consent: { id, title, purpose }, onClose }: WithdrawProps) {
  const t = useT("consents");
  const kit = useT("kit");
  const refusal = useRefusal();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const note = async () => {
    setPending(true);
    setFault(null);
    try {
      await api.POST("/consents/{id}/withdraw", { params: { path: { id } }, body: { reason: reason.trim() } });
      await queries.invalidateQueries({ queryKey: ["clients", clientId] });
      toast.show({ text: t("withdraw.done", { name: title }) });
      onClose();
    } catch (error) {
      setFault(error);
      setPending(false);
    }
  };
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || onClose()}
      title={t("withdraw.title")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="danger-final" isPending={isPending} onPress={() => void note()}>
            {t("withdraw.act")}
          </Button>
        </>
      )}
    >
      <p className="muted">{t("withdraw.text", { name: title })}</p>
      {isChannel(purpose) && <p>{t("withdraw.channel")}</p>}
      <TextArea label={t("withdraw.reason")} optional maxLength={500} value={reason} onChange={setReason} />
      {fault !== null && (
        <p className="field-error" role="alert">
          {refusal(fault)}
        </p>
      )}
    </Dialog>
  );
}
