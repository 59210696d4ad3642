import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted, fitting, type Lying, pushed, swipe, zoomed } from "./zoom.ts";

const room = { picture: { width: 800, height: 600 }, stage: { width: 1000, height: 600 } };
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -300, max: 300 }) });

describe("A picture on its stage", () => {
  test("is as large as it fits, and no larger than it is", () => {
    expect(fitting({ width: 1600, height: 1200 }, room.stage)).toEqual(room.picture);
    expect(fitting({ width: 80, height: 60 }, room.stage)).toEqual({ width: 80, height: 60 });
    expect(fitting({ width: 0, height: 0 }, room.stage)).toEqual({ width: 0, height: 0 });
  });

  test("keeps what is under the pointer there while it is enlarged", () => {
    const at = { x: 120, y: -80 };
    const near = zoomed(fitted, 4, at, room);
    expect(near).toEqual({ scale: 4, x: -360, y: 240 });
    // Of the picture, the same spot: its distance from the middle, in sizes of the picture.
    expect([(at.x - near.x) / near.scale, (at.y - near.y) / near.scale]).toEqual([120, -80]);
  });

  test("goes back to where it lay when it is made small again", () => {
    fc.assert(
      fc.property(point, fc.double({ min: 1, max: 8, noNaN: true }), (at, scale) => {
        const back = zoomed(zoomed(fitted, scale, at, room), 1, at, room);
        expect(back).toEqual(fitted);
      }),
    );
  });

  test("never leaves the stage, however it is pushed and enlarged", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0.1, max: 20, noNaN: true }), point, point)), (acts) => {
        let lying: Lying = fitted;
        for (const [scale, at, by] of acts) lying = pushed(zoomed(lying, scale, at, room), by, room);
        expect(lying.scale).toBeGreaterThanOrEqual(1);
        expect(lying.scale).toBeLessThanOrEqual(8);
        expect(Math.abs(lying.x)).toBeLessThanOrEqual(Math.max(0, (800 * lying.scale - 1000) / 2) + 1e-9);
        expect(Math.abs(lying.y)).toBeLessThanOrEqual(Math.max(0, (600 * lying.scale - 600) / 2) + 1e-9);
      }),
    );
  });
});

describe("A finger", () => {
  test.each([
    [{ x: -90, y: 10 }, "left"],
    [{ x: 90, y: -10 }, "right"],
    [{ x: 10, y: 140 }, "down"],
    [{ x: 60, y: 60 }, null],
    [{ x: 10, y: -140 }, null],
    [{ x: 20, y: 0 }, null],
  ] as const)("that moved by %j meant %s", (by, meant) => {
    expect(swipe(by)).toBe(meant);
  });
});
