import { useEffect, useRef, useSyncExternalStore } from "react";
import { longest, type Press } from "./keystrokes.ts";

export interface Hotkey {
  /** "g c" (one after the other), "?", "mod+k", "shift+m". Letters are places on the keyboard, not characters. */
  keys: string;
  /** What it does, for the list of keys. */
  does: string;
  group: "go" | "do" | "here" | "writing";
  /** Absent where something else hears the key, as an editor does its own; then it is only listed. */
  run?: () => void;
  /** Also in the midst of writing; only for chords with Ctrl or ⌘. */
  whileTyping?: boolean;
}

/** How long the second key of a sequence is waited for. */
const patienceMilliseconds = 1200;

/**
 * Registers shortcuts as long as the component lives. They never fire while someone types or while a dialog, a menu or a list is open;
 * those of a single key can be switched off for the device (WCAG 2.1.4).
 */
export function useHotkeys(hotkeys: readonly Hotkey[], enabled = true): void {
  const current = useRef(hotkeys);
  useEffect(() => {
    current.current = hotkeys;
  });
  useEffect(() => {
    if (!enabled) return;
    const source = () => current.current;
    sources.add(source);
    if (sources.size === 1) begin();
    return () => {
      sources.delete(source);
      if (sources.size === 0) end();
    };
  }, [enabled]);
}

/** Every shortcut that works at this moment, for the list of keys; the innermost first. */
export function activeHotkeys(): Hotkey[] {
  return [...sources].reverse().flatMap((source) => [...source()]);
}

/** Whether shortcuts without Ctrl or ⌘ work on this device, and the switch for them. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(watchSingleKeys, singleKeysOn), setSingleKeys];
}

/** ⌘ instead of Ctrl. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

const sources = new Set<() => readonly Hotkey[]>();
let pressed: { press: Press; at: number } | null = null;

/** Chords are heard on the way down: a focused button would take Ctrl Enter for its own. Plain keys on the way up. */
function begin(): void {
  addEventListener("keydown", listenForChords, true);
  addEventListener("keydown", listen);
}

function end(): void {
  removeEventListener("keydown", listenForChords, true);
  removeEventListener("keydown", listen);
}

function listenForChords(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) listen(event);
}

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  // AltGr writes a sign and is no chord, though Windows says it was Ctrl and Alt.
  const types = event.getModifierState("AltGraph");
  const press: Press = {
    code: event.code,
    key: event.key,
    shift: event.shiftKey,
    alt: event.altKey && !types,
    mod: isApple() ? event.metaKey : event.ctrlKey && !types,
    other: isApple() ? event.ctrlKey : event.metaKey,
  };
  if (/^(?:Shift|Alt|Control|Meta)/.test(event.code)) return;
  const before = pressed !== null && event.timeStamp - pressed.at < patienceMilliseconds ? [pressed.press] : [];
  pressed = { press, at: event.timeStamp };
  const meant = activeHotkeys().filter((one) => one.run !== undefined && allowed(one, event));
  const hotkey = longest(meant, [...before, press]);
  if (hotkey === undefined) return;
  pressed = null;
  event.preventDefault();
  event.stopPropagation();
  hotkey.run?.();
}

function allowed(hotkey: Hotkey, event: KeyboardEvent): boolean {
  const chord = hotkey.keys.startsWith("mod+");
  if (!chord && !singleKeysOn()) return false;
  if (document.querySelector("[data-modal]") !== null) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="textbox"]'))
    return chord && hotkey.whileTyping === true;
  return !target?.closest('[role="dialog"], [role="menu"], [role="listbox"]') || chord;
}

const singleKeysChanged = new EventTarget();

function singleKeysOn(): boolean {
  try {
    return localStorage.getItem("single-keys") !== "off";
  } catch {
    return true;
  }
}

function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem("single-keys");
    else localStorage.setItem("single-keys", "off");
  } catch {
    // Without storage they stay on.
  }
  singleKeysChanged.dispatchEvent(new Event("change"));
}

function watchSingleKeys(changed: () => void): () => void {
  singleKeysChanged.addEventListener("change", changed);
  return () => singleKeysChanged.removeEventListener("change", changed);
}
