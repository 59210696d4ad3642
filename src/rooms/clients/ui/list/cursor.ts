import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { tooNarrowForPanel, useMedia } from "#web/kit/media.ts";
import type { ListRow } from "./rows.ts";

interface CursorActs {
  rows: readonly ListRow[];
  openId: string | null;
  open: (id: string | null) => void;
  edit: (id: string) => void;
  choose: (id: string) => void;
  focusFind: () => void;
  /** While a form is open the list keeps still. */
  enabled: boolean;
}

/** On whom the keyboard stands, and how it moves: `j`, `k` and the arrows. Where there is room the panel follows. */
export function useCursor({ rows, openId, open, edit, choose, focusFind, enabled }: CursorActs) {
  const t = useT("clients");
  const words = useT("list");
  const narrow = useMedia(tooNarrowForPanel);
  const [cursor, setCursor] = useState<string | null>(null);

  const go = (id: string) => {
    setCursor(id);
    if (!narrow) open(id);
  };
  const move = (step: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === (cursor ?? openId));
    const next = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
    if (next) go(next.id);
  };

  const next = { does: t("keys.next"), group: "here", run: () => move(1) } as const;
  const previous = { does: t("keys.previous"), group: "here", run: () => move(-1) } as const;
  useHotkeys(
    [
      { keys: "/", does: t("keys.find"), group: "here", run: focusFind },
      { ...next, keys: "j" },
      { ...next, keys: "down" },
      { ...previous, keys: "k" },
      { ...previous, keys: "up" },
      { keys: "x", does: words("chooseKey"), group: "here", run: () => cursor !== null && choose(cursor) },
      { keys: "e", does: t("keys.edit"), group: "here", run: () => openId !== null && edit(openId) },
      { keys: "esc", does: t("keys.close"), group: "here", run: () => open(null) },
    ],
    enabled,
  );

  return {
    cursor,
    move,
    /** Opens the panel of a row that was pressed, and stands on it. */
    press: go,
    /** The list has changed: nobody is stood on. */
    leave: () => setCursor(null),
  };
}
