import { useT } from "#web/i18n/t.ts";
import { SaveState, type Saving } from "#web/kit/save-state.tsx";
import { changeOf } from "./keeping/change.ts";
import type { Kept } from "./keeping/kept.ts";
import { useMoments } from "./moments.ts";

/**
 * The only sign of saving. Seen, it says the time of the last one; told, it says only that something changed: a reader of screens
 * is not interrupted every minute to hear that all is well.
 */
export function Standing({ kept }: { kept: Kept }) {
  const moments = useMoments();
  const saving = savingOf(kept, moments.recent);
  return (
    <>
      <span aria-hidden="true" className="note-standing">
        <SaveState saving={saving} />
      </span>
      <Told kept={kept} />
    </>
  );
}

function Told({ kept: { standing, elsewhere, aside } }: { kept: Kept }) {
  const t = useT("record");
  const said = {
    untouched: "",
    signed: "",
    saving: t("saidSaved"),
    saved: elsewhere ? t("saidElsewhere") : t("saidSaved"),
    "kept-here": aside ? t("saidKeptAside") : t("saidKeptHere"),
    retrying: t("saidRetrying"),
    refused: t("saidRefused"),
  };
  return (
    <span className="visually-hidden" role="status">
      {said[standing]}
    </span>
  );
}

function savingOf(kept: Kept, when: (instant: string) => string): Saving {
  const { standing, elsewhere, savedAt } = kept;
  if (kept.aside && (standing === "kept-here" || standing === "retrying"))
    return { state: "kept-aside", changes: changesOf(kept) };
  if (standing === "refused") return { state: "retrying" };
  if (standing === "signed") return { state: "untouched" };
  if (standing !== "saved") return { state: standing };
  if (elsewhere) return { state: "elsewhere" };
  return savedAt === null ? { state: "untouched" } : { state: "saved", time: when(savedAt) };
}

/** How many sections wait; who may read the note waits as one more. */
function changesOf(kept: Kept): number {
  const change = changeOf(kept);
  return Math.max(1, Object.keys(change?.sections ?? {}).length + (change?.private === undefined ? 0 : 1));
}
