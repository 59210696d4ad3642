import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Checkbox } from "#web/kit/check.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Mark } from "#web/kit/mark.tsx";
import { tooNarrowForPanel, useMedia } from "#web/kit/media.ts";
import { fullName } from "../names.ts";
import { Tags } from "../tags/tags.tsx";
import { type Column, columnClass } from "./columns.tsx";
import type { ListRow } from "./rows.ts";

interface RowProps {
  row: ListRow;
  index: number;
  query: string;
  isOpen: boolean;
  isCursor: boolean;
  onOpen: (id: string) => void;
  columns: readonly Column[];
  isChosen: boolean;
  /** Somebody is chosen: the boxes are all to be seen. */
  choosing: boolean;
  onChoose: (id: string) => void;
  measure: (row: HTMLElement | null) => void;
}

/** A client in the list. A press opens the panel beside it, or the record where there is no room; Enter opens the record. */
export function Row(props: RowProps) {
  const { row, index, query, isOpen, isCursor, onOpen, columns, isChosen, choosing, onChoose, measure } = props;
  const t = useT("list");
  const link = useRef<HTMLAnchorElement>(null);
  const navigate = useNavigate();
  const narrow = useMedia(tooNarrowForPanel);
  const to = { to: "/clients/$clientId", params: { clientId: row.id } } as const;

  useEffect(() => {
    if (isCursor) link.current?.focus({ preventScroll: true });
  }, [isCursor]);

  const press = (event: MouseEvent) => {
    // A link's own ways stay: another tab, and Enter, which comes as a click without a count.
    const onLink = event.target instanceof Element && event.target.closest("a") !== null;
    if (event.target instanceof Element && event.target.closest(".check-field") !== null) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || (onLink && (narrow || event.detail === 0))) return;
    event.preventDefault();
    if (narrow) void navigate(to);
    else onOpen(row.id);
  };

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      onClick={press}
      onDoubleClick={() => void navigate(to)}
    >
      <td>
        <span className="who" data-choosing={choosing || undefined}>
          <Checkbox
            isSelected={isChosen}
            onChange={() => onChoose(row.id)}
            aria-label={t("choose", { name: fullName(row) })}
          >
            {null}
          </Checkbox>
          <BareLink className="name" {...to} ref={link}>
            {query === "" ? <InOrder of={row} /> : <Mark text={fullName(row)} query={query} />}
          </BareLink>
        </span>
      </td>
      {columns.map(({ id, cell }, at) => (
        <td key={id} className={columnClass(at, columns.length, isNothing(id, row) || at > 0)}>
          {row.line === null ? id === "tags" && <Tags of={row.tags} /> : cell(row.line)}
        </td>
      ))}
    </tr>
  );
}

/** A visit that is not there is said quietly. */
const isNothing = (column: string, { line }: ListRow): boolean =>
  line !== null && column === "next" && line.visits.nextAt === null;

/** The list goes by last names, so they are the ones that stand out. */
function InOrder({ of: { firstName, lastName } }: { of: { firstName: string; lastName: string } }) {
  if (lastName === "") return <bdi>{firstName}</bdi>;
  return (
    <bdi>
      <span className="given">{firstName}</span> {lastName}
    </bdi>
  );
}
