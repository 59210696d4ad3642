import { Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { MenuItem } from "#web/kit/menu.tsx";
import type { NoteReply } from "../../contract.ts";
import { forgetDraft } from "../keeping/desk.ts";
import type { Keeper } from "../keeping/keeper.ts";
import { useToClient } from "../leaving.ts";
import { BinDialog } from "./dialog.tsx";

/** Puts the draft into the bin, once what stands here only is saved: it comes back as it was last seen. */
export function Binning({
  keeper,
  note,
  children,
}: {
  keeper: Keeper;
  note: NoteReply;
  children: (toBin: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const toClient = useToClient(note.clientId);
  const gone = () => {
    forgetDraft(keeper);
    toClient();
  };
  return (
    <>
      {children(() => setOpen(true))}
      <BinDialog note={note} isOpen={isOpen} onOpenChange={setOpen} before={() => keeper.settle()} onGone={gone} />
    </>
  );
}

export function ToBin({ onAction }: { onAction: () => void }) {
  const t = useT("notes");
  return (
    <MenuItem icon={Trash2} onAction={onAction}>
      {t("bin.put")}
    </MenuItem>
  );
}
