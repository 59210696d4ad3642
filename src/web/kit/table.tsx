import { type ReactNode, useMemo, useState } from "react";
import { Table as AriaTable, type SortDescriptor, TableBody } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { useT } from "../i18n/t.ts";
import { Button } from "./button.tsx";
import { Empty } from "./empty.tsx";
import { onPhone, useMedia } from "./media.ts";
import { Skeleton } from "./skeleton.tsx";
import { folded, Head, Line } from "./table-parts.tsx";

/** A column; the first one names its row. */
export interface Column<Row> {
  id: string;
  label: string;
  /** The label is for screen readers only: what the cells hold says it. */
  hideLabel?: boolean;
  cell: (row: Row) => ReactNode;
  /** Which of two comes first. Makes the column sortable, by its head and in both directions. */
  order?: (one: Row, other: Row) => number;
  /** Numbers and amounts, which stand at the end edge. */
  figure?: boolean;
}

export interface TableSelection {
  mode: "single" | "multiple";
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

export interface TableProps<Row extends { id: string }> {
  label: string;
  columns: readonly Column<Row>[];
  /** Null while they are on their way. */
  rows: readonly Row[] | null;
  /** What a row is called where it cannot be seen: typing the first letters leads to it. */
  nameOf: (row: Row) => string;
  /** Opens a row: a press on it, or Enter. */
  onOpen?: (row: Row) => void;
  selection?: TableSelection;
  /** The column by which it is sorted at first. */
  sortedBy?: string;
  /** In place of no rows at all: an `Empty`. */
  empty: ReactNode;
  /** Why there are none, and how to ask again. */
  failed?: { text: ReactNode; again: () => void } | null;
}

/** As many rows are drawn at once; longer lists draw what is in sight. */
const drawnAtOnce = 60;

/**
 * Rows that can be sorted, chosen and opened; arrows move in it. On a phone each row is a list of labels and values. With its rows on
 * their way it shows their shape, without any it says why.
 */
export function Table<Row extends { id: string }>(props: TableProps<Row>) {
  const { rows, empty, failed } = props;
  const t = useT("kit");
  if (rows !== null && rows.length > 0) return <Filled {...props} rows={rows} />;
  if (failed)
    return (
      <Empty title={t("notLoaded")} action={<Button onPress={failed.again}>{t("again")}</Button>}>
        {failed.text}
      </Empty>
    );
  return rows === null ? <Skeleton className="table-bones" lines={5} title={false} /> : empty;
}

function Filled<Row extends { id: string }>(props: TableProps<Row> & { rows: readonly Row[] }) {
  const { label, rows, nameOf, onOpen, selection, sortedBy } = props;
  const phone = useMedia(onPhone);
  const isLong = rows.length > drawnAtOnce;
  const { sort, setSort, sorted } = useSorted(rows, props.columns, sortedBy);
  const columns = useMemo(
    () => (phone && isLong ? [folded(props.columns)] : props.columns),
    [phone, isLong, props.columns],
  );
  const find = (id: unknown) => rows.find((row) => row.id === id);
  const open = onOpen && ((id: unknown) => find(id) !== undefined && onOpen(find(id) as Row));
  return (
    <Long isLong={isLong} phone={phone} columns={props.columns.length}>
      <AriaTable
        className={open || selection ? "table table-live" : "table"}
        aria-label={label}
        sortDescriptor={sort}
        onSortChange={setSort}
        onRowAction={open}
        selectionMode={selection?.mode ?? "none"}
        selectionBehavior={selection?.mode === "single" ? "replace" : "toggle"}
        selectedKeys={selection?.chosen ?? []}
        onSelectionChange={(keys) => selection?.onChange(chosenOf(keys, rows))}
      >
        <Head columns={columns} many={selection?.mode === "multiple"} />
        <TableBody items={sorted} dependencies={[columns, selection?.mode]}>
          {(row) => <Line row={row} columns={columns} nameOf={nameOf} many={selection?.mode === "multiple"} />}
        </TableBody>
      </AriaTable>
    </Long>
  );
}

const heights = { head: 29, row: 53, padding: 21, pair: 28 };

interface LongProps {
  isLong: boolean;
  phone: boolean;
  columns: number;
  children: ReactNode;
}

/** Only what is in sight is drawn, while the page itself scrolls; ten thousand rows then scroll like ten. */
function Long({ isLong, phone, columns, children }: LongProps) {
  const options = useMemo(
    () =>
      phone
        ? { headingHeight: 1, rowHeight: heights.padding + columns * heights.pair }
        : { headingHeight: heights.head, rowHeight: heights.row },
    [phone, columns],
  );
  if (!isLong) return children;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={options}>
      {children}
    </Virtualizer>
  );
}

function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sortedBy: string | undefined) {
  const first: SortDescriptor | undefined =
    sortedBy === undefined ? undefined : { column: sortedBy, direction: "ascending" };
  const [sort, setSort] = useState(first);
  const sorted = useMemo(() => {
    const order = columns.find(({ id }) => id === sort?.column)?.order;
    if (order === undefined) return rows;
    const up = [...rows].sort(order);
    return sort?.direction === "descending" ? up.reverse() : up;
  }, [rows, columns, sort]);
  return { sort, setSort, sorted };
}

function chosenOf(keys: "all" | Iterable<unknown>, rows: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(keys === "all" ? rows.map(({ id }) => id) : [...keys].map(String));
}
