import type { ReactNode } from "react";
import { Icon, type LucideIcon } from "./icon.tsx";

/** The journal of a person, newest first: periods and entries on one line. */
export function Timeline({ children }: { children: ReactNode }) {
  return <div className="timeline">{children}</div>;
}

/** A month, said once: "May". */
export function TimelinePeriod({ children }: { children: ReactNode }) {
  return <h2 className="timeline-period">{children}</h2>;
}

export interface EntryProps {
  /** The day, only where it differs from the entry above: "5 May". */
  date?: string;
  /** The clock time, already written: "11:50". */
  time?: string;
  /** The same moment for machines, ISO 8601. */
  at: string;
  icon: LucideIcon;
  title: ReactNode;
  signal?: ReactNode;
  upcoming?: boolean;
  children?: ReactNode;
}

/** Date once, time small, icon on the line, title and one signal, then the words themselves. */
export function Entry({ date, time, at, icon, title, signal, upcoming, children }: EntryProps) {
  return (
    <article className={upcoming ? "entry upcoming" : "entry"}>
      <p className="entry-when">
        {date && <span>{date}</span>}
        {time && <time dateTime={at}>{time}</time>}
      </p>
      <span className="entry-mark">
        <Icon of={icon} size="small" />
      </span>
      <div>
        <header className="entry-head">
          <h3 className="entry-title">{title}</h3>
          {signal}
        </header>
        {children}
      </div>
    </article>
  );
}
