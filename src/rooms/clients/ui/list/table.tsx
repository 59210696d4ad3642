import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { Row } from "./row.tsx";
import type { ListRow } from "./rows.ts";

interface TableProps {
  rows: readonly ListRow[];
  query: string;
  /** Whose panel is open. */
  openId: string | null;
  /** On whom the keyboard stands. */
  cursor: string | null;
  onOpen: (id: string) => void;
  /** Fetches the next page; null when there is none, or when it is on its way. */
  more: (() => void) | null;
  total: number | null;
}

const rowHeight = { desk: 53, phone: 69 };

/** The clients in rows. Only those in sight are drawn, so ten thousand scroll like ten. */
export function ClientTable({ rows, query, openId, cursor, onOpen, more, total }: TableProps) {
  const t = useT("clients");
  const phone = useMedia(onPhone);
  const table = useRef<HTMLTableElement>(null);
  const top = useTop(table);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (phone ? rowHeight.phone : rowHeight.desk),
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1);
  const atEnd = last === undefined || last.index >= rows.length - 20;

  useEffect(() => {
    if (atEnd) more?.();
  }, [atEnd, more]);
  // Only when the keyboard moves: a list that grows must not jump.
  const scrolledTo = useRef(cursor);
  useEffect(() => {
    if (scrolledTo.current === cursor) return;
    scrolledTo.current = cursor;
    const index = rows.findIndex(({ id }) => id === cursor);
    if (index !== -1) virtual.scrollToIndex(index, { align: "auto" });
  });

  return (
    <table className="table clients-table" ref={table} aria-rowcount={(total ?? rows.length) + 1}>
      <caption className="visually-hidden">{t("title")}</caption>
      <Head />
      <tbody>
        <Room height={(items[0]?.start ?? top) - top} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <Row
              key={key}
              row={row}
              index={index}
              query={query}
              isOpen={row.id === openId}
              isCursor={row.id === cursor}
              onOpen={onOpen}
              measure={virtual.measureElement}
            />
          );
        })}
        <Room height={virtual.getTotalSize() - ((last?.end ?? top) - top)} />
      </tbody>
    </table>
  );
}

function Head(): ReactNode {
  const t = useT("clients");
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{t("table.name")}</th>
        <th scope="col">{t("table.next")}</th>
        <th scope="col" className="wide">
          {t("table.last")}
        </th>
        <th scope="col" className="wide widest">
          {t("tag.many")}
        </th>
      </tr>
    </thead>
  );
}

/** The height of the rows that are not drawn. */
function Room({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="clients-room">
      <td colSpan={4} style={{ blockSize: height }} />
    </tr>
  );
}

/** How far down the page the table begins. */
function useTop(table: { current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const rect = table.current?.getBoundingClientRect();
    if (rect) setTop(Math.round(rect.top + window.scrollY));
  }, [table]);
  return top;
}
