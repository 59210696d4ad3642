import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { Popover } from "#web/kit/popover.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { isEmpty } from "../rules.ts";
import { filesArrived } from "./attachments/uploads.ts";
import { useEmptyWords } from "./empty-words.ts";
import { forgetDraft } from "./keeping/desk.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { noteQuery, signNote, tellNote } from "./queries.ts";

interface SignProps {
  keeper: Keeper;
  kept: Kept;
}

/** Signs on purpose: what it means is said beside the button, then once more yes. Ctrl/⌘ Enter does both. */
export function SignButton({ keeper, kept }: SignProps) {
  const t = useT("record");
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const signing = useSigning(keeper);
  const empty = isEmpty(kept.sections);
  const open = (wanted: boolean) => {
    signing.clear();
    setOpen(wanted);
  };
  const next = () => {
    if (!isOpen) open(true);
    else if (!empty) void signing.sign();
  };
  useHotkeys([{ keys: "mod+enter", does: t("signTitle"), group: "here", whileTyping: true, run: next }]);
  return (
    <>
      <Button kind="primary" ref={trigger} onPress={() => open(true)} aria-keyshortcuts="Control+Enter Meta+Enter">
        {t("sign")}
      </Button>
      <Popover label={t("signTitle")} isOpen={isOpen} onOpenChange={open} triggerRef={trigger} placement="bottom end">
        {(close) => <Question kept={kept} empty={empty} signing={signing} close={close} />}
      </Popover>
    </>
  );
}

type Signing = ReturnType<typeof useSigning>;

function Question({
  kept,
  empty,
  signing,
  close,
}: {
  kept: Kept;
  empty: boolean;
  signing: Signing;
  close: () => void;
}) {
  const t = useT("record");
  const kit = useT("kit");
  const emptyWords = useEmptyWords(kept)(kept.sections);
  return (
    <div className="note-sign">
      <h2 className="name">{t("signTitle")}</h2>
      <p className="muted">{empty ? t("signEmpty") : t("signText")}</p>
      {!empty && emptyWords !== null && (
        <p className="small">
          <Signal kind="wait">
            <span className="note-first">{emptyWords}</span>
          </Signal>
        </p>
      )}
      {signing.problem !== null && (
        <p className="small field-error" role="alert">
          {signing.problem}
        </p>
      )}
      <div className="dialog-foot">
        <Button kind="plain" onPress={close} autoFocus={empty}>
          {empty ? kit("close") : kit("notYet")}
        </Button>
        {!empty && (
          <Button
            kind="primary"
            keys={["Mod", "Enter"]}
            isPending={signing.isPending}
            onPress={() => void signing.sign()}
            autoFocus
          >
            {t("sign")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Saves, then signs exactly the text that is on the page; when it moved on elsewhere it is not signed unread. */
function useSigning(keeper: Keeper) {
  const t = useT("record");
  const problem = useT("problems");
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  const attempt = async (): Promise<string | null> => {
    const before = JSON.stringify(keeper.snapshot().sections);
    const saved = await keeper.settle();
    const { note } = keeper.snapshot();
    if (!saved || note === null) return t("signUnsaved");
    if (!(await filesArrived(note.clientId))) return t("signFiles");
    if (JSON.stringify(keeper.snapshot().sections) !== before) return t("signElsewhere");
    try {
      const signed = await signNote(note);
      forgetDraft(keeper);
      tellNote(queries, signed);
      return null;
    } catch (error) {
      if (!isProblem(error, "stale_version") && !isProblem(error, "note_signed")) return problemText(problem, error);
      keeper.meet(await queries.fetchQuery({ ...noteQuery(note.id), staleTime: 0 }));
      return t("signElsewhere");
    }
  };
  const sign = async () => {
    if (isPending) return;
    setPending(true);
    setSaid(await attempt().catch((error: unknown) => problemText(problem, error)));
    setPending(false);
  };
  return { sign, isPending, problem: said, clear: () => setSaid(null) };
}
