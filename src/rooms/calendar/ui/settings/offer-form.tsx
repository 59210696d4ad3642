import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { type Offered, type OfferKind, usePutAway } from "./changes.ts";

interface OfferFormFrameProps {
  kind: OfferKind;
  item: Offered | null;
  problem: string | null;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a service's or a place's form: what went wrong, Archive, Save. */
export function OfferFormFrame({ kind, item, problem, isPending, onSend, onClose, children }: OfferFormFrameProps) {
  const t = useT("offer");
  const common = useT("calendar");
  const { archive } = usePutAway(kind);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form
      className="offer-form"
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
        {item !== null && (
          <Button
            kind="plain"
            onPress={() => {
              archive(item);
              onClose();
            }}
          >
            {t("list.archive")}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={isPending} keys={["Mod", "Enter"]}>
          {common("save")}
        </Button>
      </footer>
    </form>
  );
}
