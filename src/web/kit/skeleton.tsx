import { useT } from "../i18n/t.ts";

/** The shape of what comes: a title and lines of text. Appears only when it takes longer than 200 ms. */
export function Skeleton({
  lines = 2,
  title = true,
  className,
}: {
  lines?: number;
  title?: boolean;
  className?: string;
}) {
  const t = useT("kit");
  const widths = Array.from({ length: lines }, (_, line) => `line-${line}`);
  return (
    <div className={["bones", className].filter(Boolean).join(" ")} role="status" aria-label={t("loading")}>
      {title && <span className="skeleton skeleton-title" />}
      {widths.map((line) => (
        <span key={line} className="skeleton" />
      ))}
    </div>
  );
}
