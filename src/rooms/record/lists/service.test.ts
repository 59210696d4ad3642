import { describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";
import { lastPlanOf } from "../door.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");

const saw = (version: number) => ({ "if-match": `"${version}"` });
const client = async (firstName = "Juniper"): Promise<string> =>
  (await marta.post("/clients", { firstName, lastName: "Vale" })).body.id;

async function note(who: Member, clientId: string, happenedAt: string, more: Record<string, unknown> = {}) {
  return (await who.post("/notes", { clientId, happenedAt, sections: { plan: `Plan of ${happenedAt}` }, ...more }))
    .body;
}

async function signed(who: Member, clientId: string, happenedAt: string, more: Record<string, unknown> = {}) {
  const { id } = await note(who, clientId, happenedAt, more);
  return (await who.post(`/notes/${id}/sign`, undefined, saw(1))).body;
}

describe("Notes to finish", () => {
  test("are the member's own drafts across clients, newest first, with names and the beginning of the text", async () => {
    const [june, rowan] = [await client("June"), await client("Rowan")];
    const early = await note(teo, june, "2026-05-01T10:00:00Z");
    const late = await note(teo, rowan, "2026-05-03T10:00:00Z", { sections: { plan: "**Walk** by the river" } });
    await signed(teo, june, "2026-05-02T10:00:00Z");
    await note(marta, june, "2026-05-04T10:00:00Z");
    const { body } = await teo.get("/notes?status=draft");
    expect(body.items.map((line: { id: string }) => line.id)).toEqual([late.id, early.id]);
    expect(body.items[0]).toMatchObject({
      client: { firstName: "Rowan", lastName: "Vale" },
      excerpt: "Walk by the river",
    });
    expect(body.items[0]).not.toHaveProperty("sections");
    const listed = (await world.auditOf(marta.practiceId)).filter((row) => row.action === "note.drafts_listed");
    expect(listed).toMatchObject([{ member_id: teo.memberId, detail: { count: 2 } }]);
  });
});

describe("The notes of a client", () => {
  test("are listed page by page, none twice and none left out, even at one instant", async () => {
    const clientId = await client();
    const made: string[] = [];
    for (let day = 0; day < 7; day++)
      made.push((await note(teo, clientId, `2026-04-0${1 + Math.floor(day / 3)}T10:00:00Z`)).id);
    const seen: string[] = [];
    for (let cursor = ""; ; ) {
      const { body } = await marta.get(`/notes?clientId=${clientId}&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((line: { id: string }) => line.id));
      if (body.nextCursor === null) break;
      cursor = encodeURIComponent(body.nextCursor);
    }
    expect(seen).toEqual(made.toReversed());
    expect((await marta.get(`/notes?clientId=${clientId}&cursor=nowhere`)).status).toBe(422);
    expect((await marta.get(`/notes?clientId=${clientId}&cursor=2026-99-99T00:00:00Z_x`)).status).toBe(422);
    expect((await marta.get("/notes?clientId=0198c0de-0000-7000-8000-000000000001")).status).toBe(404);
  });
});

describe("The note before", () => {
  test("is the last signed one or an own draft before the time, and its reading stands in the trail", async () => {
    const clientId = await client();
    const first = await signed(marta, clientId, "2026-03-01T10:00:00Z", {
      template: "free",
      sections: { text: "Arrived." },
    });
    const second = await signed(marta, clientId, "2026-03-08T10:00:00Z");
    const others = await note(marta, clientId, "2026-03-15T10:00:00Z");
    const own = await note(teo, clientId, "2026-03-22T10:00:00Z");
    const previous = async (query: string, who = teo) =>
      (await who.get(`/clients/${clientId}/notes/previous?${query}`)).body.note?.id;
    expect(await previous("before=2026-04-01T00:00:00Z")).toBe(own.id);
    expect(await previous(`before=2026-04-01T00:00:00Z&except=${own.id}`)).toBe(second.id);
    expect(await previous("before=2026-03-22T10:00:00Z")).toBe(second.id);
    expect(await previous("before=2026-03-22T10:00:00Z", marta)).toBe(others.id);
    expect(await previous("before=2026-04-01T00:00:00Z&template=free")).toBe(first.id);
    expect(await previous("before=2026-03-01T10:00:00Z")).toBeUndefined();
    const read = (await world.auditOf(marta.practiceId)).filter(
      (row) => row.subject_id === first.id && row.action === "note.read",
    );
    expect(read).toMatchObject([{ member_id: teo.memberId }]);
  });
});

describe("On the timeline", () => {
  test("stand notes and files, newest first, and words are found in whole texts", async () => {
    const clientId = await client();
    const one = await signed(teo, clientId, "2026-02-01T10:00:00Z", {
      sections: { subjective: "Talked of the lighthouse.", assessment: "Calmer", plan: "Write *daily*" },
    });
    const two = await note(teo, clientId, "2026-02-08T10:00:00Z", { sections: { plan: "Café, despuéS" } });
    const timeline = async (query = "") => (await marta.get(`/clients/${clientId}/timeline${query}`)).body.items;
    expect(await timeline()).toMatchObject([
      { kind: "note", id: two.id, status: "draft", excerpt: "Café, despuéS", author: { id: teo.memberId } },
      { kind: "note", id: one.id, status: "signed", excerpt: "Calmer · Write daily", version: 2, amendedAt: null },
    ]);
    expect(await timeline("?query=LIGHTHOUSE")).toMatchObject([{ id: one.id }]);
    expect(await timeline("?query=cafe%20despues")).toMatchObject([{ id: two.id }]);
    expect(await timeline("?query=lighthouse%20cafe")).toEqual([]);
    expect(await timeline("?kind=file")).toEqual([]);
    expect(await timeline("?kind=note&limit=1")).toMatchObject([{ id: two.id }]);
  });

  test("a word far back is found behind more notes than one look takes", async () => {
    const clientId = await client();
    const old = await note(teo, clientId, "2020-01-01T10:00:00Z", { sections: { plan: "almond tree" } });
    for (let day = 0; day < 120; day++) {
      const happenedAt = Temporal.Instant.from("2021-01-01T10:00:00Z")
        .add({ hours: 24 * day })
        .toString();
      await note(teo, clientId, happenedAt, { sections: { plan: "nothing of it" } });
    }
    const { body } = await teo.get(`/clients/${clientId}/timeline?query=almond`);
    expect(body.items.map((entry: { id: string }) => entry.id)).toEqual([old.id]);
  });
});

describe("The last plan", () => {
  test("is of the latest signed note the asker may see, and nobody's for an assistant", async () => {
    const clientId = await client();
    await signed(teo, clientId, "2026-01-01T10:00:00Z", { sections: { plan: "- Sleep **diary**" } });
    await note(teo, clientId, "2026-01-05T10:00:00Z");
    const nadia = await marta.colleague("therapist");
    const assistant = await marta.colleague("assistant");
    const plan = (who: Member) => world.inPractice(who.actor, (tx) => lastPlanOf(tx, clientId));
    expect(await plan(teo)).toMatchObject({ at: "2026-01-01T10:00:00Z", text: "Sleep diary" });
    const secret = { private: true, template: "free", sections: { text: "Only mine.\n\nMore." } };
    await signed(teo, clientId, "2026-01-08T10:00:00Z", secret);
    expect(await plan(teo)).toMatchObject({ text: "Only mine." });
    expect(await plan(nadia)).toMatchObject({ text: "Sleep diary" });
    expect(await plan(assistant)).toBeNull();
  });
});
