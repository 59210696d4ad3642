import { describe, expect, test } from "vitest";
import { actOf, heirOf, stepTo, viewOf } from "./acts.ts";

const key = (name: string, held: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("Keys over a file", () => {
  test("arrows go the way the text runs", () => {
    expect([actOf(key("ArrowRight"), false), actOf(key("ArrowLeft"), false)]).toEqual(["next", "previous"]);
    expect([actOf(key("ArrowRight"), true), actOf(key("ArrowLeft"), true)]).toEqual(["previous", "next"]);
  });

  test("a key that is held together with another belongs to the browser", () => {
    expect(actOf(key("+", { ctrlKey: true }), false)).toBeNull();
    expect(actOf(key("ArrowLeft", { altKey: true }), false)).toBeNull();
    expect(actOf(key("x"), false)).toBeNull();
  });

  test("Escape closes", () => {
    expect(actOf(key("Escape"), false)).toBe("close");
  });

  test("lead no further than the first and the last", () => {
    expect([stepTo("next", 2, 3), stepTo("previous", 0, 3), stepTo("last", 0, 3), stepTo("first", 2, 3)]).toEqual([
      2, 0, 2, 0,
    ]);
    expect(stepTo("closer", 1, 3)).toBe(1);
  });
});

describe("A file that is gone", () => {
  const files = [{ id: "a" }, { id: "b" }, { id: "c" }];
  test("leaves its place to the next, the last to the one before, the only one to none", () => {
    expect([heirOf(files, "b")?.id, heirOf(files, "c")?.id, heirOf([{ id: "a" }], "a")]).toEqual(["c", "b", null]);
  });
});

describe("A file is looked at", () => {
  test.each([
    ["image/heic", true, "picture"],
    ["image/heic", false, "face"],
    ["application/pdf", false, "pdf"],
    ["audio/webm", false, "audio"],
    ["video/mp4", true, "video"],
    ["text/csv", false, "text"],
    ["application/vnd.oasis.opendocument.text", false, "face"],
  ])("%s with a preview %s as %s", (mediaType, hasPreview, view) => {
    expect(viewOf({ mediaType, hasPreview })).toBe(view);
  });
});
