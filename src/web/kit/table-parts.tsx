import { ArrowDown, ArrowUp } from "lucide-react";
import { Column as AriaColumn, Cell, Row, TableHeader } from "react-aria-components/Table";
import { useT } from "../i18n/t.ts";
import { Checkbox } from "./check.tsx";
import { Icon } from "./icon.tsx";
import type { Column } from "./table.tsx";

/** All columns in one, as labels and values: where rows are placed one by one there is no room beside the first. */
export function folded<One>([first, ...others]: readonly Column<One>[]): Column<One> {
  const cell = (row: One) => (
    <>
      {first?.cell(row)}
      {others.map(({ id, label, hideLabel, cell: inner }) => (
        <span key={id} className="table-pair">
          {!hideLabel && <span className="table-label">{label}</span>}
          {inner(row)}
        </span>
      ))}
    </>
  );
  return { id: first?.id ?? "", label: first?.label ?? "", order: first?.order, cell };
}

/** The heads. A sorted one says how; pressed again it turns round. */
export function Head<One>({ columns, many }: { columns: readonly Column<One>[]; many: boolean }) {
  const t = useT("kit");
  return (
    <TableHeader className="table-head">
      {many && (
        <AriaColumn className="table-choose" width={44} textValue={t("chooseAll")}>
          <Checkbox slot="selection">
            <span className="visually-hidden">{t("chooseAll")}</span>
          </Checkbox>
        </AriaColumn>
      )}
      {columns.map(({ id, label, hideLabel, order, figure }, at) => (
        <AriaColumn
          key={id}
          id={id}
          isRowHeader={at === 0}
          allowsSorting={order !== undefined}
          className={figure ? "figure" : ""}
          textValue={label}
        >
          {({ sortDirection }) => (
            <span className={hideLabel ? "visually-hidden" : "table-title"}>
              {label}
              {order && <Icon of={sortDirection === "descending" ? ArrowDown : ArrowUp} />}
            </span>
          )}
        </AriaColumn>
      ))}
    </TableHeader>
  );
}

interface LineProps<One> {
  row: One;
  columns: readonly Column<One>[];
  nameOf: (row: One) => string;
  many: boolean;
}

/** One row. The labels in its cells are for the phone, where the heads are not seen; those who hear it have the heads. */
export function Line<One extends { id: string }>({ row, columns, nameOf, many }: LineProps<One>) {
  return (
    <Row id={row.id} textValue={nameOf(row)}>
      {many && (
        <Cell className="table-choose">
          <Checkbox slot="selection">
            <span className="visually-hidden">{nameOf(row)}</span>
          </Checkbox>
        </Cell>
      )}
      {columns.map(({ id, label, hideLabel, cell, figure }, at) => (
        <Cell key={id} className={figure ? "figure" : ""}>
          {at > 0 && !hideLabel && (
            <span className="table-label" aria-hidden="true">
              {label}
            </span>
          )}
          {cell(row)}
        </Cell>
      ))}
    </Row>
  );
}
