import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawing, views } from "../outline/rules.ts";
import { nextPlace, type Place, placeAt, placeNamed, placesOf, type Way } from "./rules.ts";

const said = (place: Place | null) => place && [place.side, place.region, place.view].filter(Boolean).join(" ");

describe("A place on the body", () => {
  test.each([
    ["front", 120, 25, "head front"],
    ["front", 120, 92, "neck front"],
    ["front", 172, 122, "left shoulder front"],
    ["back", 172, 122, "right shoulder back"],
    ["back", 96, 150, "left shoulderBlade back"],
    ["back", 120, 245, "sacrum back"],
    ["back", 137, 222, "right lowerBack back"],
    ["front", 91, 373, "right knee front"],
    ["front", 205, 300, "left hand front"],
    ["back", 147, 430, "right calf back"],
    ["front", 120, 230, "lowerAbdomen front"],
    ["front", 10, 20, null],
    ["front", 120, 320, null],
    ["back", 182, 320, null],
  ] as const)("in the %s at %i, %i is %s", (view, x, y, place) => {
    expect(said(placeAt(view, x, y))).toBe(place);
  });

  test("is found again at its own middle, in each view", () => {
    for (const place of views.flatMap((view) => [...placesOf(view)]))
      expect(said(placeAt(place.view, place.x, place.y))).toBe(said(place));
  });

  test("on the left of the body is on the right of the drawing from the front, and on its left from behind", () => {
    for (const place of views.flatMap((view) => [...placesOf(view)])) {
      const isRight = place.x > drawing.width / 2;
      if (place.side) expect(isRight, said(place) ?? "").toBe((place.view === "front") === (place.side === "left"));
      else expect(place.x).toBe(drawing.width / 2);
    }
  });

  test("has one like it on the other side, at the same height", () => {
    for (const place of views.flatMap((view) => [...placesOf(view)]).filter(({ side }) => side)) {
      const other = placeNamed(place.view, place.region, place.side === "left" ? "right" : "left");
      expect(other?.y).toBe(place.y);
      expect((other?.x ?? 0) + place.x).toBeCloseTo(drawing.width);
    }
  });

  test("wherever a finger comes down on the body, one and only one is meant", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: drawing.width }),
      y: fc.integer({ min: 0, max: drawing.height }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...views), point, (view, { x, y }) => {
        const place = placeAt(view, x, y);
        const twin = placeAt(view, drawing.width - x, y);
        // The body is the same on both sides, and so is what is meant.
        expect(twin?.region).toBe(place?.region);
        if (place?.side && x !== drawing.width / 2) expect(twin?.side).not.toBe(place.side);
      }),
    );
  });
});

describe("By the arrow keys", () => {
  test.each(views)("every place of the %s is reached from the head, and each way leads back somewhere", (view) => {
    const ways: Way[] = ["up", "down", "left", "right"];
    const start = placesOf(view)[0] as Place;
    const reached = new Map([[said(start), start]]);
    for (const place of reached.values())
      for (const way of ways) {
        const next = nextPlace(place, way);
        if (next) reached.set(said(next), next);
      }
    expect([...reached.keys()].sort()).toEqual(placesOf(view).map(said).sort());
  });

  test("up from the head goes nowhere", () => {
    expect(nextPlace(placesOf("front")[0] as Place, "up")).toBeNull();
  });
});
