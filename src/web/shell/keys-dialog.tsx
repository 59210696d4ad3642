import { useState } from "react";
import { useT } from "../i18n/t.ts";
import { Switch } from "../kit/check.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { activeHotkeys, type Hotkey, useSingleKeys } from "../kit/hotkeys.ts";
import { Keys } from "../kit/keys.tsx";

/** Every key that works where one is, and the switch for those without Ctrl or ⌘. */
export function KeysDialog({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useT("menu");
  // As they were when it opened: the page behind it stays.
  const [hotkeys] = useState(distinct);
  const [single, setSingle] = useSingleKeys();
  const groups = [
    { title: t("keysHere"), of: hotkeys.filter(({ group }) => group === "here") },
    { title: t("keysWriting"), of: hotkeys.filter(({ group }) => group === "writing") },
    { title: t("keysDo"), of: hotkeys.filter(({ group }) => group === "do") },
    { title: t("keysGo"), of: hotkeys.filter(({ group }) => group === "go") },
  ];
  return (
    <Dialog title={t("keysTitle")} wide isOpen={isOpen} onOpenChange={onOpenChange}>
      <p className="muted">{t("keysText")}</p>
      <div className="keys-list">
        {groups.map(({ title, of }) => of.length > 0 && <Group key={title} title={title} hotkeys={of} />)}
      </div>
      <Switch isSelected={single} onChange={setSingle} help={t("keysSingleHelp")}>
        {t("keysSingle")}
      </Switch>
    </Dialog>
  );
}

function Group({ title, hotkeys }: { title: string; hotkeys: readonly Hotkey[] }) {
  return (
    <section>
      <h3 className="heading">{title}</h3>
      <ul>
        {[...Map.groupBy(hotkeys, ({ does }) => does)].map(([does, ways]) => (
          <li key={does}>
            <span>{does}</span>
            <span className="flex gap-2">
              {ways.map(({ keys }) => (
                <Keys key={keys} of={caps(keys)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function distinct(): Hotkey[] {
  const seen = new Set<string>();
  return activeHotkeys().filter(({ keys }) => !seen.has(keys) && seen.add(keys));
}

/** "g c" → ["G", "C"], "mod+k" → ["Mod", "K"]. */
function caps(keys: string): string[] {
  return keys.split(/[ +]/).map((key) => key.charAt(0).toUpperCase() + key.slice(1));
}
