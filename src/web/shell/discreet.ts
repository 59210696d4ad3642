import { useSyncExternalStore } from "react";

/**
 * Someone is looking: names show as initials on every page. Kept in the memory of the page alone, so that it ends with it and no disk
 * remembers it.
 */
export function useDiscreet(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(watch, () => discreet), setDiscreet];
}

/** How names are written at this moment: whole, or as initials. */
export function useShownName(): (name: string) => string {
  const [on] = useDiscreet();
  return on ? initialsOf : whole;
}

/** "Juniper Vale" → "J. V.", "דנה לוי" → "ד׳ ל׳": each part by its first letter, as its script abbreviates. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).map((part) => /\p{L}/u.exec(part)?.[0]);
  return parts
    .filter((letter) => letter !== undefined)
    .map((letter) => (/\p{Script=Hebrew}/u.test(letter) ? `${letter}׳` : `${letter.toLocaleUpperCase()}.`))
    .join(" ");
}

let discreet = false;
const changed = new EventTarget();
const whole = (name: string): string => name;

function setDiscreet(on: boolean): void {
  discreet = on;
  changed.dispatchEvent(new Event("change"));
}

function watch(act: () => void): () => void {
  changed.addEventListener("change", act);
  return () => changed.removeEventListener("change", act);
}
