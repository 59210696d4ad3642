import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { placesIn, soughtIn } from "./rules.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

const write = async (day: string, plan: string, more: object = {}) =>
  (await teo.post("/notes", { clientId, happenedAt: `2026-02-${day}T10:00:00Z`, sections: { plan }, ...more })).body.id;
const search = async (query: string, more: object = {}, who = teo) =>
  (await who.post(`/clients/${clientId}/notes/search`, { query, ...more })).body;
const ids = async (query: string, who = teo) =>
  (await search(query, {}, who)).items.map((one: { id: string }) => one.id);

describe("A search in the history", () => {
  test("finds every word, whatever its case and accents, and says where it stands", async () => {
    const one = await write("01", "- Talked of the **Lighthouse**.\n- Café, despuéS");
    const two = await write("08", "lighthouse again");
    expect(await ids("LIGHTHOUSE")).toEqual([two, one]);
    expect((await search("light despues")).items).toMatchObject([
      {
        id: one,
        status: "draft",
        author: { id: teo.memberId },
        places: [
          { section: "plan", text: "Talked of the Lighthouse." },
          { section: "plan", text: "Café, despuéS" },
        ],
      },
    ]);
    expect(await ids("lighthouse almond")).toEqual([]);
  });

  test("goes on where it stopped", async () => {
    for (const day of ["10", "11", "12"]) await write(day, "harbour");
    const { items, nextCursor } = await search("harbour", { limit: 2 });
    expect(items).toHaveLength(2);
    const next = await search("harbour", { limit: 2, cursor: nextCursor });
    expect(next.items.map((one: { happenedAt: string }) => one.happenedAt)).toEqual(["2026-02-10T10:00:00Z"]);
    expect(next.nextCursor).toBeNull();
  });

  test("keeps to what the member may see, and is on record without its words", async () => {
    const secret = await write("15", "cormorant", { private: true });
    const nadia = await marta.colleague("therapist");
    expect(await ids("cormorant")).toEqual([secret]);
    expect(await ids("cormorant", nadia)).toEqual([]);
    const rows = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "note.searched");
    expect(rows.at(-1)).toMatchObject({ subject_id: clientId, member_id: nadia.memberId, detail: { count: 0 } });
    expect(JSON.stringify(rows)).not.toContain("cormorant");
  });
});

test("A place in a long line is cut between words, with what was found in it", () => {
  const line = `${"far away ".repeat(60)}the lighthouse keeper ${"and on ".repeat(60)}`;
  const [place = ""] = placesIn(line, soughtIn("lighthouse"));
  expect(place).toMatch(/^… .*lighthouse.* …$/);
  expect(place.length).toBeLessThan(190);
});
