import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useDiscreet } from "#web/shell/discreet.ts";
import { useDesk } from "../desk.tsx";
import { clockOf } from "../minutes.ts";
import { type Band, isWholeDay } from "./bands.ts";

/** How busy time is spoken of: by what it is to whom it belongs, while nobody is looking; otherwise only as busy. */
export function useBusyWords() {
  const t = useT("calendar");
  const views = useT("views");
  const format = useFormat();
  const [discreet] = useDiscreet();
  const { therapistOf } = useDesk();
  const named = ({ summaries }: Band) => (discreet || summaries.length === 0 ? undefined : format.list(summaries));
  const times = (band: Band) =>
    isWholeDay(band) ? views("wholeDay") : t("fromTo", { from: clockOf(band.from), to: clockOf(band.to) });
  return {
    /** What it is, where that may be said. */
    named,
    times,
    /** "11:30–13:00". */
    range: (band: Band) => (isWholeDay(band) ? views("wholeDay") : `${clockOf(band.from)}–${clockOf(band.to)}`),
    /** "Busy elsewhere, 11:30 to 13:00, Marta Linden". */
    label: (band: Band) =>
      [views("busyElsewhere"), named(band), times(band), therapistOf(band)].filter(Boolean).join(", "),
  };
}
