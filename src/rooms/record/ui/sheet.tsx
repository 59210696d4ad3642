import type { CSSProperties, ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import type { SectionName } from "../contract.ts";

interface SheetProps {
  /** How many sections there are. */
  rows: number;
  title: ReactNode;
  about: ReactNode;
  /** What stands in the third column: a `LastTime` or a `Then`. */
  then?: ReactNode;
  children: ReactNode;
}

/** Three columns: what it is called, what is said now, what was said last time. Sections share their first line. */
export function Sheet({ rows, title, about, then, children }: SheetProps) {
  return (
    <div className={then ? "note note-three" : "note"} style={onRow(rows)}>
      <header className="note-head">
        <h1 className="title">{title}</h1>
        {about}
      </header>
      {children}
      {then}
    </div>
  );
}

interface SectionProps {
  row: number;
  name: SectionName;
  /** Being written in. */
  active?: boolean;
  /** The field that the label belongs to. */
  fieldId?: string;
  children: ReactNode;
}

/** One section: its label hangs in the first column. */
export function Section({ row, name, active, fieldId, children }: SectionProps) {
  const t = useT("record");
  const label = t(`sections.${name}`);
  return (
    <>
      <h2 id={labelId(name)} className="note-label" data-active={active || undefined} style={onRow(row)}>
        {fieldId === undefined ? label : <label htmlFor={fieldId}>{label}</label>}
      </h2>
      <div className="note-now" style={onRow(row)}>
        {children}
      </div>
    </>
  );
}

export const labelId = (name: SectionName): string => `section-${name}`;

/** What comes after the sections. */
export function Tail({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <section className="note-tail" aria-label={label}>
      {label && <h2 className="note-label">{label}</h2>}
      <div className="note-tail-now">{children}</div>
    </section>
  );
}

type RowStyle = CSSProperties & { "--row": number };
/** Which row of the sheet something stands in. */
export const onRow = (row: number): RowStyle => ({ "--row": row });
