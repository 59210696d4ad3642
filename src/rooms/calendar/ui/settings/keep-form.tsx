import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";

interface KeepFormProps {
  problem: string | null;
  isPending: boolean;
  onSend: () => void;
  /** The way to take away what is changed; none for what is new. */
  remove?: { label: string; run: () => void };
  /** Longer than the screen: what ends it stays in reach. */
  isLong?: boolean;
  children: ReactNode;
}

/** The frame of a form of these settings: what went wrong, the way to take it away, Save. */
export function KeepForm({ problem, isPending, onSend, remove, isLong, children }: KeepFormProps) {
  const t = useT("calendar");
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form
      className={isLong ? "offer-form long-form" : "offer-form"}
      noValidate
      onSubmit={submit}
      onKeyDownCapture={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
      }}
    >
      {children}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <footer className="offer-foot">
        {remove && (
          <Button kind="plain" onPress={remove.run}>
            {remove.label}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={isPending} keys={["Mod", "Enter"]}>
          {t("save")}
        </Button>
      </footer>
    </form>
  );
}
