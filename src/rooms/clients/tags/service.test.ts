import { beforeEach, describe, expect, test } from "vitest";
import { practiceOf } from "#rooms/practices/door.ts";
import type { Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { mostColoured } from "./rules.ts";
import { keepHues } from "./store.ts";

const world = await openWorld();
let marta: Member;

const colour = (tag: string, hue: string | null) => marta.put("/client-tags", { tag, hue });

beforeEach(async () => {
  marta = await world.owner();
});

describe("the colour of a tag", () => {
  test("is given, changed and taken away; case and accents make no other tag", async () => {
    expect((await marta.get("/client-tags")).body.items).toEqual([]);
    await colour("Família", "plum");
    await colour("evenings", "lake");
    expect((await colour("familia", "rose")).body.items).toEqual([
      { tag: "evenings", hue: "lake" },
      { tag: "familia", hue: "rose" },
    ]);
    await colour("FAMÍLIA", null);
    expect((await marta.get("/client-tags")).body.items).toEqual([{ tag: "evenings", hue: "lake" }]);
  });

  test("is the practice's: every colleague sees and gives it, no other practice does", async () => {
    await colour("evenings", "lake");
    const assistant = await marta.colleague("assistant");
    expect((await assistant.put("/client-tags", { tag: "mornings", hue: "straw" })).body.items).toHaveLength(2);
    expect((await (await world.owner()).get("/client-tags")).body.items).toEqual([]);
  });

  test("given by two at once is kept of both", async () => {
    await colour("zero", "pine");
    const all = Array.from({ length: 8 }, (_, at) => `tag ${at}`);
    await Promise.all(all.map((tag) => colour(tag, "moss")));
    expect((await marta.get("/client-tags")).body.items.map(({ tag }: { tag: string }) => tag)).toEqual([
      ...all,
      "zero",
    ]);
  });

  test("given for the first time by two at once is kept of both", async () => {
    await Promise.all([colour("one", "moss"), colour("two", "moss"), colour("three", "moss")]);
    expect((await marta.get("/client-tags")).body.items).toHaveLength(3);
  });

  test("is one of eight, of a tag that is no longer than a tag may be", async () => {
    expect(await colour("evenings", "#ff0000")).toMatchObject({ status: 422 });
    expect(await colour("x".repeat(41), "plum")).toMatchObject({ status: 422 });
    expect((await marta.get("/client-tags")).body.items).toEqual([]);
  });

  test("lies sealed, and the trail tells that it was given, not to what", async () => {
    await colour("secret passion", "rose");
    const { rows } = await world.superuser.query("select encode(hues, 'escape') as hues from tag_colours");
    expect(JSON.stringify(rows)).not.toContain("passion");
    const acts = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "client_tag.coloured");
    expect(acts).toHaveLength(1);
    expect(JSON.stringify(acts)).not.toContain("passion");
  });
});

test(`the colours are ${mostColoured} at most`, async () => {
  await colour("tag 0", "pine");
  await world.inPractice(marta.actor, async (tx) => {
    const many = Array.from({ length: mostColoured }, (_, at) => ({ tag: `tag ${at}`, hue: "pine" as const }));
    await keepHues(tx, (await practiceOf(tx)).keyId, many);
  });
  expect(await colour("one more", "pine")).toMatchObject({ status: 409, body: { code: "too_many_tags" } });
  expect((await colour("tag 3", "rose")).status).toBe(200);
});
