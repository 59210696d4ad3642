import { useT } from "#web/i18n/t.ts";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { keyedActs } from "./acts.ts";

/** What the editor hears by itself stands in the list of keys like everything else. */
export function useListedKeys(): void {
  const t = useT("writing");
  useHotkeys([
    ...keyedActs.map(({ id, keys = [] }) => ({ keys: keys.join("+").toLowerCase(), does: t(`acts.${id}`), group })),
    { keys: "alt+f10", does: t("bar"), group },
  ]);
}
const group = "writing" as const;
