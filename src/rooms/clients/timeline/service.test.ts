import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { type TimelineEntry, timeline } from "../ports.ts";

const world = await openWorld();
const marta = await world.owner();
const { body: client } = await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" });

const id = (n: number) => `0198c0de-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const member = { id: marta.memberId, name: "Marta Linden" };
const note = (n: number, at: string): TimelineEntry => {
  return {
    kind: "note",
    id: id(n),
    at,
    template: "soap",
    status: "draft",
    private: false,
    author: member,
    excerpt: `Note ${n}`,
    version: 1,
  };
};
const visit = (n: number, at: string): TimelineEntry => {
  return { kind: "appointment", id: id(n), at, endsAt: at, status: "attended", therapist: member };
};
const at = (day: number) => `2026-05-${String(day).padStart(2, "0")}T09:00:00Z`;

/** Two sources, as rooms to the right would be, that keep to what the port promises. */
const source = (entries: TimelineEntry[]) =>
  timeline.plug(async (_tx, { clientId, before, limit, query }) =>
    clientId !== client.id
      ? []
      : entries
          .filter((entry) => !query || JSON.stringify(entry).includes(query))
          .filter((entry) => !before || entry.at < before.at || (entry.at === before.at && entry.id < before.id))
          .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
          .slice(0, limit),
  );
source([1, 3, 5, 5, 5, 9].map((day, n) => note(10 + n, at(day))));
source([2, 3, 5, 8].map((day, n) => visit(20 + n, at(day))));

const read = (query = "", member = marta) => member.get(`/clients/${client.id}/timeline${query}`);
const idsOf = (items: { id: string }[]) => items.map((item) => Number.parseInt(item.id.slice(-2), 16));

describe("a client's timeline", () => {
  test("holds what all rooms know, newest first, and is audited", async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(idsOf(body.items)).toEqual([15, 23, 22, 14, 13, 12, 21, 11, 20, 10]);
    expect(body.nextCursor).toBeNull();
    expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({
      action: "timeline.read",
      subject_id: client.id,
    });
  });

  test.each([1, 2, 3, 7])("in pages of %i holds everything once, though several happened at once", async (limit) => {
    const seen: number[] = [];
    for (let before: string | null = ""; before !== null; ) {
      const { body } = await read(`?limit=${limit}${before && `&before=${before}`}`);
      seen.push(...idsOf(body.items));
      before = body.nextCursor;
    }
    expect(seen).toEqual([15, 23, 22, 14, 13, 12, 21, 11, 20, 10]);
  });

  test("can be kept to some kinds, and searched", async () => {
    expect(idsOf((await read("?kind=appointment")).body.items)).toEqual([23, 22, 21, 20]);
    expect(idsOf((await read("?query=Note%2011")).body.items)).toEqual([11]);
    expect((await read("?kind=nonsense")).status).toBe(422);
  });

  test("refuses a cursor that is none", async () => {
    expect((await read("?before=nonsense")).status).toBe(422);
  });

  test("shows an assistant appointments only, even where a source forgets to look", async () => {
    const assistant = await marta.colleague("assistant");
    expect(idsOf((await read("", assistant)).body.items)).toEqual([23, 22, 21, 20]);
    expect((await read("?kind=note", assistant)).body.items).toEqual([]);
  });

  test("of another practice's client does not exist", async () => {
    const stranger = await world.owner();
    expect((await read("", stranger)).status).toBe(404);
  });
});
