import { useT } from "#web/i18n/t.ts";
import type { Mark } from "../../charts/contract.ts";
import { views } from "../../charts/outline/rules.ts";
import { Figure } from "./figure.tsx";
import { MarkFace } from "./marker.tsx";
import { useChartWords } from "./words.ts";
import "./charts.css";

/** A chart that is looked at: the body from both sides, and the same in words. */
export function ChartReading({ marks, pale }: { marks: readonly Mark[]; pale?: readonly Mark[] }) {
  return (
    <div className="chart">
      <Figures marks={marks} pale={pale} />
      <MarkList marks={marks} />
    </div>
  );
}

export function Figures({ marks, pale }: { marks: readonly Mark[]; pale?: readonly Mark[] }) {
  return (
    <div className="chart-figures" dir="ltr">
      {views.map((view) => (
        <Figure key={view} view={view} marks={marks} pale={pale} />
      ))}
    </div>
  );
}

export function MarkList({ marks }: { marks: readonly Mark[] }) {
  const t = useT("charts");
  const words = useChartWords();
  if (marks.length === 0) return <p className="small muted">{t("count", { count: 0 })}</p>;
  return (
    <ol className="chart-list" aria-label={t("marks")}>
      {marks.map((mark, at) => (
        <li key={mark.id}>
          <div className="chart-entry">
            <span className="chart-entry-number">{at + 1}</span>
            <MarkFace mark={mark} />
            <span>
              {words.mark(mark)}
              {mark.note !== "" && (
                <span className="small muted chart-entry-note" dir="auto">
                  {mark.note}
                </span>
              )}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
