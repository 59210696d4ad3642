import { CloudOff, Copy, Lock } from "lucide-react";
import { useT } from "../i18n/t.ts";
import { Signal } from "./signal.tsx";

/** Where a text stands. Times are already written in the reader's language: "10:42", "12 May, 11:58". */
export type Saving =
  | { state: "untouched" }
  | { state: "saving" }
  | { state: "saved"; time: string }
  | { state: "kept-here" }
  | { state: "kept-aside"; changes: number }
  | { state: "retrying" }
  | { state: "elsewhere" }
  | { state: "signed"; when: string };

/** The only sign of saving: "Saved 10:42". Told to screen readers politely. */
export function SaveState({ saving }: { saving: Saving }) {
  return (
    <span className="small muted" role="status">
      <Said saving={saving} />
    </span>
  );
}

function Said({ saving }: { saving: Saving }) {
  const t = useT("kit");
  if (saving.state === "saving") return t("saving");
  if (saving.state === "saved") return t("saved", { time: saving.time });
  if (saving.state === "kept-here")
    return (
      <Signal kind="wait" icon={CloudOff}>
        {t("keptHere")}
      </Signal>
    );
  if (saving.state === "kept-aside")
    return (
      <Signal kind="wait" icon={CloudOff}>
        {t("keptAside", { count: saving.changes })}
      </Signal>
    );
  if (saving.state === "retrying") return <Signal kind="wait">{t("retrying")}</Signal>;
  if (saving.state === "elsewhere")
    return (
      <Signal kind="info" icon={Copy}>
        {t("elsewhere")}
      </Signal>
    );
  if (saving.state === "signed") return <Signal icon={Lock}>{t("signed", { when: saving.when })}</Signal>;
  return null;
}
