import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Segmented } from "#web/kit/segmented.tsx";
import type { BodyChart } from "../../charts/contract.ts";
import { compared } from "../../charts/rules.ts";
import { useMoments } from "../moments.ts";
import { MarkFace } from "./marker.tsx";
import { Figures } from "./reading.tsx";
import { useChartWords } from "./words.ts";

/** Two charts of one body, the earlier first: beside each other or one over the other, and in words what became of it. */
export function ComparedCharts({ former, later }: { former: BodyChart; later: BodyChart }) {
  const t = useT("charts");
  const moments = useMoments();
  const [look, setLook] = useState<"beside" | "over">("beside");
  const dates = { former: moments.short(former.at), later: moments.short(later.at) };
  return (
    <>
      <Segmented
        label={t("look")}
        choices={[
          { id: "beside", label: t("beside") },
          { id: "over", label: t("over") },
        ]}
        value={look}
        onChange={setLook}
      />
      {look === "beside" ? (
        <div className="chart-two">
          {[former, later].map((chart) => (
            <section key={chart.id} aria-label={moments.long(chart.at)}>
              <h3 className="small">{moments.long(chart.at)}</h3>
              <Figures marks={chart.marks} />
            </section>
          ))}
        </div>
      ) : (
        <div className="chart-over">
          <p className="small muted">{t("overKey", dates)}</p>
          <Figures marks={later.marks} pale={former.marks} />
        </div>
      )}
      <Changes former={former} later={later} />
    </>
  );
}

function Changes({ former, later }: { former: BodyChart; later: BodyChart }) {
  const t = useT("charts");
  const words = useChartWords();
  const changes = compared(former.marks, later.marks);
  return (
    <section className="chart-changes" aria-labelledby="chart-changes">
      <h3 className="heading" id="chart-changes">
        {t("changes")}
      </h3>
      {changes.length === 0 && <p className="small muted">{t("count", { count: 0 })}</p>}
      <ul className="chart-list">
        {changes.map((change) => (
          <li key={`${change.view} ${change.region} ${change.side} ${change.kind}`}>
            <div className="chart-entry" data-became={change.became}>
              <MarkFace
                mark={change.after ?? change.before ?? { kind: change.kind, intensity: null }}
                pale={change.after === null}
              />
              <span>{words.change(change)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
