import { describe, expect, test } from "vitest";
import { follows, longest, type Press, parseKeys } from "./keystrokes.ts";

const press = (code: string, key: string, held: Partial<Press> = {}): Press => ({
  code,
  key,
  shift: false,
  alt: false,
  mod: false,
  other: false,
  ...held,
});
const fires = (keys: string, ...presses: Press[]) => follows(parseKeys(keys), presses);

describe("a shortcut", () => {
  test("follows the place of the key, so that it lives on a Hebrew layout", () => {
    expect(fires("g c", press("KeyG", "ע"), press("KeyC", "ב"))).toBe(true);
    expect(fires("mod+k", press("KeyK", "ל", { mod: true }))).toBe(true);
  });

  test("of two keys wants both, in order", () => {
    expect(fires("g c", press("KeyC", "c"))).toBe(false);
    expect(fires("g c", press("KeyC", "c"), press("KeyG", "g"))).toBe(false);
  });

  test("does not fire with a modifier it did not ask for", () => {
    expect(fires("t", press("KeyT", "t", { mod: true }))).toBe(false);
    expect(fires("t", press("KeyT", "t", { other: true }))).toBe(false);
    expect(fires("t", press("KeyT", "T", { shift: true }))).toBe(false);
  });

  test("that is a mark goes by the character on a Latin layout", () => {
    expect(fires("/", press("Digit7", "/", { shift: true }))).toBe(true);
    expect(fires("/", press("Slash", "-"))).toBe(false);
    expect(fires("?", press("Minus", "?", { shift: true }))).toBe(true);
  });

  test("that is a mark goes by the place where the layout has no such character", () => {
    expect(fires("/", press("Slash", "."))).toBe(true);
    expect(fires("[", press("BracketLeft", "ב"))).toBe(true);
  });

  test("of two keys wins over one that ends it, and the inner over the outer", () => {
    const [today, here, there] = [{ keys: "t" }, { keys: "g t" }, { keys: "g t" }];
    const presses = [press("KeyG", "g"), press("KeyT", "t")];
    expect(longest([today, here, there], presses)).toBe(here);
    expect(longest([today, here], presses.slice(1))).toBe(today);
    expect(longest([here], presses.slice(1))).toBeUndefined();
  });
});
