import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import type { ClientImport } from "./queries.ts";

/** How far it is. It goes on whether somebody looks or not. (React Aria's own bar weighs on the first page: buttons know it.) */
export function Running({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const term = useTerm();
  const { read, imported, removed, stayed } = one.progress;
  const undoing = one.state === "undoing";
  const [done, all] = undoing ? [removed + stayed, imported] : [read, one.lines];
  const what = t(undoing ? "undoing" : "running");
  return (
    <div className="import-steps">
      <p>{what}</p>
      <progress className="import-progress" aria-label={what} value={done} max={Math.max(all, 1)} />
      <p className="muted">{t("goesOn", { done, all, term })}</p>
    </div>
  );
}
