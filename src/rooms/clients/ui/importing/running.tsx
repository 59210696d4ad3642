import { ProgressBar } from "react-aria-components/ProgressBar";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import type { ClientImport } from "./queries.ts";

/** How far it is. It goes on whether somebody looks or not. */
export function Running({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const term = useTerm();
  const { read, imported, removed, stayed } = one.progress;
  const undoing = one.state === "undoing";
  const [done, all] = undoing ? [removed + stayed, imported] : [read, one.lines];
  return (
    <div className="import-steps">
      <ProgressBar
        className="import-progress"
        value={done}
        maxValue={Math.max(all, 1)}
        aria-label={t(undoing ? "undoing" : "running")}
      >
        {({ percentage = 0, valueText }) => (
          <>
            <p>
              {t(undoing ? "undoing" : "running")} <span className="muted">{valueText}</span>
            </p>
            <div className="import-bar">
              <div style={{ inlineSize: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <p className="muted">{t("goesOn", { done, all, term })}</p>
    </div>
  );
}
