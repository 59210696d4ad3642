import type { ReactNode } from "react";

/** The room of a page inside the shell. `wide` lets it fill the screen, as the calendar does. */
export function Page({ wide, className, children }: { wide?: boolean; className?: string; children: ReactNode }) {
  return <div className={["page", wide && "page-wide", className].filter(Boolean).join(" ")}>{children}</div>;
}

export interface PageHeadProps {
  /** The page's only `h1`. People's names stand in `<bdi>`. */
  title: ReactNode;
  /** One quiet sentence under it. */
  about?: ReactNode;
  /** At the end of the title's line: at most one primary action, last. */
  actions?: ReactNode;
  /** Beside the title: arrows, "Today". */
  beside?: ReactNode;
}

export function PageHead({ title, about, actions, beside }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        {beside === undefined ? (
          <h1 className="title">{title}</h1>
        ) : (
          <div className="flex flex-wrap items-center gap-4">
            <h1 className="title">{title}</h1>
            <div className="flex items-center">{beside}</div>
          </div>
        )}
        {about && <p className="muted">{about}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
  );
}
