import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { addMember, createPractice, practiceIds, practiceOf, signInLink } from "./door.ts";

const world = await openWorld();
const wish = { name: "Centre Lliri", timeZone: "Europe/Madrid", locale: "ca", currency: "EUR" };

describe("a new practice", () => {
  test("has its owner, a key of its own, and is where the session stands", async () => {
    const browser = await world.signIn("ada@quietroom.example");
    const made = await browser.post("/practices", wish);
    expect(made).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(made.body).toMatchObject({
      ...wish,
      slug: "centre-lliri",
      country: "ES",
      region: null,
      weekStartsOn: 1,
      terminology: "client",
      idleMinutes: 30,
      tier: "center",
    });
    expect(made.body).not.toHaveProperty("keyId");
    const me = (await browser.get("/me")).body;
    expect(me).toMatchObject({
      practice: made.body,
      member: { role: "owner" },
      practices: [{ id: made.body.id, name: "Centre Lliri", role: "owner" }],
    });
    expect((await world.eventsOf(made.body.id)).map((event) => event.kind)).toEqual([
      "practice.created",
      "member.joined",
    ]);
    expect((await world.auditOf(made.body.id)).map((row) => row.action)).toContain("practice.created");
    const actor = { practiceId: made.body.id, memberId: me.member.id, role: "owner" as const };
    await world.inPractice(actor, async (tx) => {
      const { keyId } = await practiceOf(tx);
      const cell = { table: "notes", column: "sections", rowId: tx.newId() };
      expect(await tx.sealer.open(await tx.sealer.seal(keyId, cell, "calm"), cell)).toBe("calm");
    });
  });

  test("called like another one gets another address", async () => {
    const [first, second, third] = [
      await world.owner({ name: "Olive" }),
      await world.owner({ name: "Olive" }),
      await world.owner({ name: "Olive!" }),
    ];
    const slugs = await Promise.all(
      [first, second, third].map(async (owner) => (await owner.get("/practice")).body.slug),
    );
    expect(slugs[0]).toBe("olive");
    expect(new Set(slugs).size).toBe(3);
    for (const slug of slugs) expect(slug).toMatch(/^olive/);
  });

  test.each([
    { timeZone: "Mars/Olympus" },
    { timeZone: "+02:00" },
    { currency: "euro" },
    { locale: "fr" },
    { name: "" },
    { name: "x".repeat(121) },
    { name: "a\u0000b" },
  ])("with %j is misshapen", async (wrong) => {
    const browser = await world.signIn("shapes@quietroom.example");
    const answer = await browser.post("/practices", { ...wish, ...wrong });
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: `body.${Object.keys(wrong)[0]}` }] } });
  });

  test("is one of twenty at most", async () => {
    const browser = await world.signIn("many@quietroom.example");
    for (let i = 0; i < 20; i += 1) expect((await browser.post("/practices", wish)).status).toBe(201);
    expect(await browser.post("/practices", wish)).toMatchObject({ status: 409, body: { code: "too_many_practices" } });
  });
});

describe("the settings", () => {
  test("are read by every member and changed by owners", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("assistant");
    expect((await noa.get("/practice")).body.name).toBe("The Quiet Room");
    expect((await noa.patch("/practice", { name: "Mine" })).status).toBe(403);
    const change = {
      timeZone: "Asia/Jerusalem",
      weekStartsOn: 7,
      terminology: "patient",
      idleMinutes: 15,
      currency: "ILS",
      locale: "he",
    };
    const answer = await marta.patch("/practice", change);
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { ...change, name: "The Quiet Room", version: 2 },
    });
    expect((await world.auditOf(marta.practiceId)).map((row) => row.action)).toContain("practice.changed");
  });

  test("name a country and a part of it, which go together", async () => {
    const marta = await world.owner();
    const placed = await marta.patch("/practice", { country: "ES", region: "CT" });
    expect(placed.body).toMatchObject({ country: "ES", region: "CT" });
    expect((await marta.patch("/practice", { country: "ES" })).body).toMatchObject({ country: "ES", region: "CT" });
    expect((await marta.patch("/practice", { country: "IT" })).body).toMatchObject({ country: "IT", region: null });
    expect((await marta.patch("/practice", { country: null })).body).toMatchObject({ country: null, region: null });
    const alone = await marta.patch("/practice", { region: "CT" });
    expect(alone).toMatchObject({ status: 422, body: { issues: [{ path: "body.region" }] } });
    expect((await marta.get("/practice")).body).toMatchObject({ country: null, region: null });
  });

  test("are not changed over someone else's change", async () => {
    const marta = await world.owner();
    expect((await marta.patch("/practice", { name: "First" }, { "if-match": '"1"' })).status).toBe(200);
    expect(await marta.patch("/practice", { name: "Second" }, { "if-match": '"1"' })).toMatchObject({
      status: 412,
      body: { code: "stale_version" },
    });
    expect((await marta.get("/practice")).body.name).toBe("First");
  });

  test.each([
    { weekStartsOn: 0 },
    { weekStartsOn: 8 },
    { idleMinutes: 4 },
    { idleMinutes: 241 },
    { terminology: "guest" },
    { timeZone: "" },
    { country: "es" },
    { country: "ZZ" },
    { region: "a b" },
  ])("%j is misshapen", async (wrong) => {
    const marta = await world.owner();
    expect((await marta.patch("/practice", wrong)).status).toBe(422);
  });
});

describe("the caller", () => {
  test("changes name and language; colleagues see the name", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("therapist");
    expect((await noa.patch("/me", { name: " Noa Levi ", locale: "he" })).body.user).toMatchObject({
      name: "Noa Levi",
      locale: "he",
    });
    expect((await marta.get("/members")).body.items.map((item: { name: string }) => item.name)).toEqual([
      "Marta Linden",
      "Noa Levi",
    ]);
    expect((await world.auditOf(marta.practiceId)).map((row) => row.action)).toContain("member.renamed");
    expect((await noa.patch("/me", { name: "" })).status).toBe(422);
  });

  test("stands in no practice that is not theirs", async () => {
    const [marta, ada] = [await world.owner(), await world.owner()];
    expect((await marta.post("/auth/practice", { practiceId: ada.practiceId })).status).toBe(404);
    expect((await marta.get("/me")).body.practice.id).toBe(marta.practiceId);
  });

  test("without a practice has no settings and no members to see", async () => {
    const browser = await world.signIn("nobody@quietroom.example");
    expect((await browser.get("/practice")).status).toBe(403);
    expect((await browser.get("/members")).status).toBe(403);
  });
});

test("the door opens practices and takes colleagues in", async () => {
  const wishAtDoor = {
    email: "Door@quietroom.example",
    userName: "Ada Stone",
    name: "By the Door",
    timeZone: "UTC",
    locale: "en",
    currency: "EUR",
  } as const;
  const { practiceId, memberId } = await createPractice(world.house, wishAtDoor);
  const noa = { email: "noa.door@quietroom.example", name: "Noa Levi", locale: "he", role: "therapist" } as const;
  const colleague = await addMember(world.house, practiceId, noa);
  expect(await addMember(world.house, practiceId, noa)).toEqual(colleague);
  expect(colleague.memberId).not.toBe(memberId);
  expect(await practiceIds(world.house)).toContain(practiceId);
  expect(await signInLink(world.house, "door@quietroom.example")).toContain("token=");
});
