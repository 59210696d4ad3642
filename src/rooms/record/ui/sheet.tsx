import type { CSSProperties, ReactNode } from "react";
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
  title: string;
  /** Being written in. */
  active?: boolean;
  /** The field that the label belongs to. */
  fieldId?: string;
  children: ReactNode;
}

/** One section: its label hangs in the first column. */
export function Section({ row, name, title, active, fieldId, children }: SectionProps) {
  return (
    <>
      <h2 id={labelId(name)} className="note-label" dir="auto" data-active={active || undefined} style={onRow(row)}>
        {fieldId === undefined ? title : <label htmlFor={fieldId}>{title}</label>}
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

type RowStyle = CSSProperties & { "--row": number; "--rows": number };
/** Which row of the sheet something stands in, and over how many it reaches. */
export const onRow = (row: number, rows = 1): RowStyle => ({ "--row": row, "--rows": rows });
