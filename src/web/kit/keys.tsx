import { Command, CornerDownLeft } from "lucide-react";
import { isApple } from "./hotkeys.ts";
import { Icon } from "./icon.tsx";

/**
 * Keys as they stand on the keyboard: `["Mod", "K"]` is one chord (⌘K or Ctrl K), `["G", "C"]` one after the other.
 * Hidden from screen readers, which are told by `aria-keyshortcuts` or by the list of keys.
 */
export function Keys({ of: keys }: { of: readonly string[] }) {
  const chord = keys[0] === "Mod" || keys[0] === "Shift" || keys[0] === "Alt";
  return (
    <span className="keys" aria-hidden="true">
      {chord ? (
        <kbd>
          {keys.map((key) => (
            <Cap key={key} name={key} />
          ))}
        </kbd>
      ) : (
        keys.map((key) => (
          <kbd key={key}>
            <Cap name={key} />
          </kbd>
        ))
      )}
    </span>
  );
}

function Cap({ name }: { name: string }) {
  if (name === "Mod") return isApple() ? <Icon of={Command} /> : <>Ctrl&thinsp;</>;
  if (name === "Alt" && isApple()) return <>⌥</>;
  if (name === "Alt" || name === "Shift") return <>{name}&thinsp;</>;
  if (name === "Enter") return <Icon of={CornerDownLeft} />;
  return <>{name}</>;
}
