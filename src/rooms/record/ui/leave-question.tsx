import { useBlocker } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { Confirm } from "#web/kit/dialog.tsx";

interface LeaveQuestionProps {
  title: string;
  text: string;
  unsaved: () => boolean;
  /** Somebody pressed Cancel. */
  asked: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Every way out asks when something would be lost: Cancel, a link, Esc; the browser's own ways do, too. */
export function LeaveQuestion({ title, text, unsaved, asked, onStay, onLeave }: LeaveQuestionProps) {
  const t = useT("record");
  const way = useBlocker({ shouldBlockFn: unsaved, enableBeforeUnload: unsaved, withResolver: true });
  const stay = () => {
    way.reset?.();
    onStay();
  };
  return (
    <Confirm
      isOpen={asked || way.status === "blocked"}
      onOpenChange={(open) => open || stay()}
      title={title}
      text={text}
      action={t("amendLeave")}
      back={t("amendStay")}
      onConfirm={() => (way.proceed ? way.proceed() : onLeave())}
    />
  );
}
