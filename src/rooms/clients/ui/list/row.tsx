import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Mark } from "#web/kit/mark.tsx";
import { tooNarrowForPanel, useMedia } from "#web/kit/media.ts";
import type { ClientLine } from "../../contract.ts";
import { fullName } from "../names.ts";
import { useWhen } from "../when.ts";
import type { ListRow } from "./rows.ts";

interface RowProps {
  row: ListRow;
  index: number;
  query: string;
  isOpen: boolean;
  isCursor: boolean;
  onOpen: (id: string) => void;
  measure: (row: HTMLElement | null) => void;
}

/** A client in the list. A press opens the panel beside it, or the record where there is no room; Enter opens the record. */
export function Row({ row, index, query, isOpen, isCursor, onOpen, measure }: RowProps) {
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
        <BareLink className="name" {...to} ref={link}>
          {query === "" ? <InOrder of={row} /> : <Mark text={fullName(row)} query={query} />}
        </BareLink>
      </td>
      <Visits line={row.line} />
      <td className="wide widest muted">
        <bdi className="tags">{row.tags.join(", ")}</bdi>
      </td>
    </tr>
  );
}

/** The list goes by last names, so they are the ones that stand out. */
function InOrder({ of: { firstName, lastName } }: { of: { firstName: string; lastName: string } }) {
  if (lastName === "") return <bdi>{firstName}</bdi>;
  return (
    <bdi>
      <span className="given">{firstName}</span> {lastName}
    </bdi>
  );
}

function Visits({ line }: { line: ClientLine | null }) {
  const t = useT("clients");
  const when = useWhen();
  if (line === null)
    return (
      <>
        <td className="next" />
        <td className="wide" />
      </>
    );
  const { nextAt, lastAt } = line.visits;
  return (
    <>
      <td className={nextAt === null ? "next muted" : "next"}>
        {nextAt === null ? t("table.none") : when.moment(nextAt)}
      </td>
      <td className="wide muted">{lastAt === null ? t("table.never") : when.day(lastAt)}</td>
    </>
  );
}
