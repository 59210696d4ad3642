import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { isApple } from "#web/kit/hotkeys.ts";
import { problemText } from "#web/problem.ts";
import type { Parts } from "../parts.ts";
import { MovedOn } from "./keep.ts";
import { type Chapter, useKeepHistory } from "./keep-history.ts";
import type { ClientHistory } from "./queries.ts";

interface WritingProps {
  chapter: Chapter;
  history: ClientHistory;
  RichText: NonNullable<Parts["RichText"]>;
  onClose: () => void;
}

/** A chapter while it is written; what is not saved yet stays in the page's memory. */
export function Writing({ chapter, history, RichText, onClose }: WritingProps) {
  const t = useT("profile");
  const words = useT("clients");
  const kit = useT("kit");
  const id = useId();
  const { text, change, close } = useUnsaved(chapter, history, onClose);
  const saving = useSaving(history, chapter, close);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Esc here leads nowhere else: what was typed stays in hand.
    if (event.key === "Escape") event.stopPropagation();
    if (event.key !== "Enter" || !(isApple() ? event.metaKey : event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void saving.save(text, false);
  };
  return (
    // The keys of the whole chapter: Ctrl Enter saves wherever in it one is.
    <fieldset className="history-writing" onKeyDown={press} aria-labelledby={`history-${chapter}`}>
      <RichText
        id={id}
        labelledBy={`history-${chapter}`}
        value={text}
        placeholder={t(`history.${chapter}About`)}
        onChange={change}
      />
      {saving.error && (
        <p className="field-error" role="alert">
          {saving.error}
        </p>
      )}
      <div className="actions">
        {saving.movedOn ? (
          <>
            <Button small onPress={() => void saving.save(text, true)}>
              {words("form.keepMine")}
            </Button>
            <Button small onPress={close}>
              {words("form.takeTheirs")}
            </Button>
          </>
        ) : (
          <>
            <Button
              small
              kind="primary"
              keys={["Mod", "Enter"]}
              isPending={saving.isPending}
              onPress={() => void saving.save(text, false)}
            >
              {t("save")}
            </Button>
            <Button small kind="plain" onPress={close}>
              {kit("cancel")}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  );
}

/** The text in hand. It stands among the queries because signing out empties those; a closing tab asks first. */
function useUnsaved(chapter: Chapter, history: ClientHistory, onClose: () => void) {
  const queries = useQueryClient();
  const key = ["clients", "unsaved", history.clientId, "history", chapter];
  const before = history[chapter] ?? "";
  const [text, setText] = useState(() => queries.getQueryData<string>(key) ?? before);
  const differs = text !== before;
  useEffect(() => {
    if (!differs) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [differs]);
  return {
    text,
    change: (said: string) => {
      setText(said);
      queries.setQueryData(key, said);
    },
    close: () => {
      queries.removeQueries({ queryKey: key });
      onClose();
    },
  };
}

function useSaving(history: ClientHistory, chapter: Chapter, close: () => void) {
  const t = useT("profile");
  const problems = useT("problems");
  // What was there when one began: a colleague's text that came meanwhile is not written over unseen.
  const [base] = useState(history);
  const keep = useKeepHistory(base);
  const [error, setError] = useState<string | null>(null);
  const [movedOn, setMovedOn] = useState(false);
  const [isPending, setPending] = useState(false);
  const save = async (text: string, over: boolean) => {
    if (isPending) return;
    setPending(true);
    try {
      await keep({ [chapter]: text.trim() === "" ? null : text }, { field: t(`history.${chapter}`), over });
      close();
    } catch (fault) {
      setMovedOn(fault instanceof MovedOn);
      setError(fault instanceof MovedOn ? t("movedOn") : problemText(problems, fault));
      setPending(false);
    }
  };
  return { save, error, movedOn, isPending };
}
