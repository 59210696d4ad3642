import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { moved } from "./carrying.ts";
import type { EditedSection } from "./changes.ts";

type Row = EditedSection & { row: number };
export type Sections = ReturnType<typeof useSections>;

/** The sections while they are edited. Each keeps a number of its own, so that a field stays the same field when it moves. */
export function useSections(start: readonly EditedSection[]) {
  const t = useT("notes");
  const next = useRef(start.length);
  const [rows, setRows] = useState<Row[]>(() => start.map((section, row) => ({ ...section, row })));
  const [said, setSaid] = useState("");
  const nameOf = (place: number) => rows[place]?.title.trim() || t("editor.nth", { place: place + 1 });
  return {
    rows,
    said,
    nameOf,
    write: (row: number, change: Partial<EditedSection>) =>
      setRows((before) => before.map((one) => (one.row === row ? { ...one, ...change } : one))),
    add: () => setRows((before) => [...before, { title: "", hint: "", row: next.current++ }]),
    remove: (row: number) => setRows((before) => before.filter((one) => one.row !== row)),
    move: (from: number, to: number) => {
      if (to < 0 || to >= rows.length || to === from) return;
      setSaid(t("editor.moved", { title: nameOf(from), place: to + 1, count: rows.length }));
      setRows((before) => moved(before, from, to));
    },
  };
}
