import { describe, expect, it } from "vitest";
import { exampleGroup, type Group, type Place } from "../../../groups/contract.ts";
import { changesOf, newlyOffered, nextInLine, undoing } from "./group-form.ts";

const place = (id: string, state: Place["state"]): Place => ({ ...exampleGroup.places[0], id, state });
const group: Group = {
  ...exampleGroup,
  capacity: 2,
  joined: 2,
  waiting: 2,
  sessions: [],
  places: [place("a", "joined"), place("b", "joined"), place("c", "waiting"), place("d", "waiting")],
};
const form = { name: group.name, capacity: group.capacity, note: "" };

describe("a group that is changed", () => {
  it("sends only what is another than it was", () => {
    expect(changesOf(form, group)).toEqual({});
    expect(changesOf({ name: " Rest ", capacity: 4, note: "Bring mats." }, group)).toEqual({
      name: "Rest",
      capacity: 4,
      note: "Bring mats.",
    });
  });

  it("is taken back to what it was, and only in what was changed", () => {
    expect(undoing({ capacity: 4 }, group)).toEqual({ capacity: 2 });
    expect(undoing({ note: "Bring mats." }, group)).toEqual({ note: null });
  });

  it("foresees who is offered a place, in the order of the list and no more than become free", () => {
    expect(nextInLine(group, 3).map(({ id }) => id)).toEqual(["c"]);
    expect(nextInLine(group, 9).map(({ id }) => id)).toEqual(["c", "d"]);
    expect(nextInLine(group, 2)).toEqual([]);
    expect(nextInLine(group, Number.NaN)).toEqual([]);
  });

  it("tells whom a place was offered to by the change", () => {
    const after = { ...group, places: [place("c", "offered"), place("d", "waiting")] };
    expect(newlyOffered(group, after).map(({ id }) => id)).toEqual(["c"]);
    expect(newlyOffered(after, after)).toEqual([]);
  });
});
