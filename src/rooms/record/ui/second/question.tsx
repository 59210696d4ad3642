import { type ReactNode, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { toast } from "#web/kit/toast.tsx";

interface QuestionProps {
  title: string;
  action: string;
  isOpen: boolean;
  onClose: () => void;
  /** Answers with why it was not done, or null; without it there is nothing to do but close. */
  act: (() => Promise<string | null>) | null;
  /** Whether everything is there that it takes. */
  ready?: () => boolean;
  done: string | undefined;
  keepsOpen?: boolean;
  children: ReactNode;
}

/** Asks once, does it, and says that it is done; what refuses it is said where the question stands. */
export function Question({ title, action, isOpen, onClose, act, ready, done, keepsOpen, children }: QuestionProps) {
  const kit = useT("kit");
  const [said, setSaid] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const run = async () => {
    if (act === null || isPending || ready?.() === false) return;
    setPending(true);
    const problem = await act();
    setPending(false);
    setSaid(problem);
    if (problem !== null) return;
    if (done !== undefined) toast.show({ text: done });
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      keepsOpen={keepsOpen}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {act === null ? kit("close") : kit("notYet")}
          </Button>
          {act !== null && (
            <Button kind="primary" isPending={isPending} onPress={() => void run()}>
              {action}
            </Button>
          )}
        </>
      )}
    >
      {children}
      {said !== null && (
        <p className="field-error" role="alert">
          {said}
        </p>
      )}
    </Dialog>
  );
}
