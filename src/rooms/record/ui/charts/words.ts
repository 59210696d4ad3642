import { useT } from "#web/i18n/t.ts";
import type { Mark } from "../../charts/contract.ts";
import type { Place } from "../../charts/regions/rules.ts";
import type { Change } from "../../charts/rules.ts";

/** Places and marks in the reader's words: "left shoulder, back: tension, 6 of 10". */
export function useChartWords() {
  const t = useT("charts");
  const place = ({ view, region, side }: Pick<Place, "view" | "region" | "side">) =>
    t("place", { region: t(`regions.${region}`, { side: side ?? "none" }), view });
  const strength = (intensity: number | null) =>
    intensity === null ? t("noStrength") : t("of10", { strength: String(intensity) });
  const mark = (one: Pick<Mark, "view" | "region" | "side" | "kind" | "intensity">) => {
    const named = { place: place(one), kind: t(`kinds.${one.kind}`) };
    return one.intensity === null ? t("markPlain", named) : t("mark", { ...named, strength: strength(one.intensity) });
  };
  const change = ({ before, after, became }: Change) => {
    const what = mark((after ?? before) as Mark);
    return t(`became.${became}`, { what, before: strength(before?.intensity ?? null) });
  };
  return { place, strength, mark, change };
}
