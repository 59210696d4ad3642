import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { byName, type Order } from "./asked.ts";
import type { ChosenRows } from "./chosen.ts";
import { type Column, columnClass } from "./columns.tsx";
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
  columns: readonly Column[];
  order: Order;
  onOrder: (order: Order) => void;
  chosen: ChosenRows;
  /** Fetches the next page; null when there is none, or when it is on its way. */
  more: (() => void) | null;
  total: number | null;
}

const rowHeight = { desk: 53, phone: 69 };

/** The clients in rows. Only those in sight are drawn, so ten thousand scroll like ten. */
export function ClientTable(props: TableProps) {
  const { rows, query, openId, cursor, onOpen, more, total, columns, chosen } = props;
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
      <Head {...props} />
      <tbody>
        <Room height={(items[0]?.start ?? top) - top} across={columns.length + 1} />
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
              columns={columns}
              isChosen={chosen.ids.has(row.id)}
              choosing={chosen.ids.size > 0}
              onChoose={chosen.toggle}
              measure={virtual.measureElement}
            />
          );
        })}
        <Room height={virtual.getTotalSize() - ((last?.end ?? top) - top)} across={columns.length + 1} />
      </tbody>
    </table>
  );
}

function Head({ columns, ...sorting }: Pick<TableProps, "columns" | "order" | "onOrder">): ReactNode {
  const t = useT("clients");
  return (
    <thead>
      <tr aria-rowindex={1}>
        <Title label={t("table.name")} by="name" {...sorting} />
        {columns.map(({ id, label, order: by }, at) => (
          <Title
            key={id}
            label={label}
            by={by}
            className={at === 0 ? undefined : columnClass(at, columns.length)}
            {...sorting}
          />
        ))}
      </tr>
    </thead>
  );
}

interface TitleProps extends Pick<TableProps, "order" | "onOrder"> {
  label: string;
  by?: string;
  className?: string;
}

/** The title of a column; pressed, the list goes by it, and again the other way round. */
function Title({ label, by, className, order, onOrder }: TitleProps) {
  const mine = by !== undefined && order.order === by;
  const press = () => {
    if (by === undefined) return;
    if (mine && order.descending) onOrder(byName);
    else onOrder({ order: by, descending: mine });
  };
  return (
    <th
      scope="col"
      className={className}
      aria-sort={mine ? (order.descending ? "descending" : "ascending") : undefined}
    >
      {by === undefined ? (
        <bdi>{label}</bdi>
      ) : (
        <button type="button" className="table-title" onClick={press}>
          <bdi>{label}</bdi>
          {mine && <Icon of={order.descending ? ArrowDown : ArrowUp} />}
        </button>
      )}
    </th>
  );
}

/** The height of the rows that are not drawn. */
function Room({ height, across }: { height: number; across: number }) {
  if (height <= 0) return null;
  return (
    <tr className="clients-room">
      <td colSpan={across} style={{ blockSize: height }} />
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
