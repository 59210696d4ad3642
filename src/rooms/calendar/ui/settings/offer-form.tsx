import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { type Offered, type OfferKind, usePutAway } from "./changes.ts";
import { KeepForm } from "./keep-form.tsx";

interface OfferFormFrameProps {
  kind: OfferKind;
  item: Offered | null;
  problem: string | null;
  isPending: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a service's or a place's form, which is archived rather than taken away. */
export function OfferFormFrame({ kind, item, onClose, ...form }: OfferFormFrameProps) {
  const t = useT("offer");
  const { archive } = usePutAway(kind);
  const remove = item && {
    label: t("list.archive"),
    run: () => {
      archive(item);
      onClose();
    },
  };
  return <KeepForm {...form} remove={remove ?? undefined} />;
}
