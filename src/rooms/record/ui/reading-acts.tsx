import { Ellipsis, History as HistoryIcon, Signature, Trash2 } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import { SaveState } from "#web/kit/save-state.tsx";
import { useMe } from "#web/me.ts";
import type { NoteReply } from "../contract.ts";
import { mayAmend, mayBin, mayWrite } from "../policy.ts";
import { BinDialog } from "./bin/dialog.tsx";
import { useToClient } from "./leaving.ts";
import { useMoments } from "./moments.ts";
import { PrintLine, PrintNote } from "./print/print-note.tsx";
import { AskDialog } from "./second/dialogs.tsx";

interface ReadActsProps {
  note: NoteReply;
  historyOpen: boolean;
  onAmend: () => void;
  onHistory: () => void;
}

/** What can be done with a note that is read: its history, an amendment, a second signature, the bin. */
export function ReadActs({ note, onAmend, onHistory, historyOpen }: ReadActsProps) {
  const t = useT("record");
  const phone = useMedia(onPhone);
  const { member } = useMe();
  const amends = note.status === "signed" && mayAmend(member, { authorId: note.author.id });
  useHotkeys([{ keys: "e", does: t("amend"), group: "here", run: onAmend }], amends);
  if (note.status === "draft")
    return (
      <span className="small muted">
        {note.author.name === null ? t("draftOfSomeone") : t("draftOf", { name: note.author.name })}
      </span>
    );
  return (
    <>
      <Signed note={note} />
      {!phone && (
        <>
          <PrintNote noteId={note.id} />
          <IconButton icon={HistoryIcon} label={t("history")} onPress={onHistory} aria-expanded={historyOpen} />
        </>
      )}
      {amends && (
        <Button onPress={onAmend} keys={["E"]}>
          {t("amend")}
        </Button>
      )}
      <More note={note} onHistory={phone ? onHistory : null} />
    </>
  );
}

function Signed({ note }: { note: NoteReply }) {
  const t = useT("record");
  const moments = useMoments();
  if (!note.amended)
    return <SaveState saving={{ state: "signed", when: moments.moment(note.signedAt ?? note.updatedAt) }} />;
  return (
    <span className="small muted" role="status">
      {t("amendedOn", { when: moments.moment(note.updatedAt) })}
    </span>
  );
}

/** On a phone the bar has room for whose note it is only if the rest is in the menu. */
function More({ note, onHistory }: { note: NoteReply; onHistory: (() => void) | null }) {
  const t = useT("notes");
  const record = useT("record");
  const { member } = useMe();
  const toClient = useToClient(note.clientId);
  const [open, setOpen] = useState<"ask" | "bin" | null>(null);
  const authored = { authorId: note.author.id, status: note.status };
  const asks = mayWrite(member, authored) && !note.psychotherapy && note.countersignature === null;
  const bins = mayBin(member, authored);
  if (!asks && !bins && onHistory === null) return null;
  return (
    <>
      <MenuTrigger>
        <IconButton icon={Ellipsis} label={record("more")} />
        <Menu label={record("more")}>
          {onHistory && (
            <MenuItem icon={HistoryIcon} onAction={onHistory}>
              {record("history")}
            </MenuItem>
          )}
          {onHistory && <PrintLine noteId={note.id} />}
          {asks && (
            <MenuItem icon={Signature} onAction={() => setOpen("ask")}>
              {t("second.ask")}
            </MenuItem>
          )}
          {bins && (
            <MenuItem icon={Trash2} onAction={() => setOpen("bin")}>
              {t("bin.put")}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
      <AskDialog note={note} isOpen={open === "ask"} onClose={() => setOpen(null)} />
      <BinDialog
        note={note}
        isOpen={open === "bin"}
        onOpenChange={(wanted) => wanted || setOpen(null)}
        onGone={toClient}
      />
    </>
  );
}
