import { beforeAll, describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T10:00:00Z");
const marta = await world.owner({ locale: "es" });
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const ids: Record<string, string> = {};
let insurer: string;

beforeAll(async () => {
  insurer = (await marta.post("/client-fields", { kind: "text", name: "Insurer" })).body.id;
  const people = [
    { firstName: "Ana", lastName: "Alba", tags: ["Tardes", "online"], birthDate: "1990-05-30" },
    { firstName: "Bo", lastName: "Brook", tags: ["tardes"], birthDate: "1984-05-02", custom: { [insurer]: "Mutua" } },
    { firstName: "Cora", lastName: "Cid", birthDate: "1979-11-20", custom: { [insurer]: "Adeslas" } },
    { firstName: "Dan", lastName: "Dunn" },
  ];
  for (const person of people) ids[person.firstName] = (await marta.post("/clients", person)).body.id;
  const visit = (who: string, startsAt: string, therapistId = marta.memberId) =>
    marta.post("/appointments", {
      clientId: ids[who],
      therapistId,
      startsAt,
      endsAt: Temporal.Instant.from(startsAt).add({ minutes: 50 }).toString(),
      override: { reason: "a test" },
    });
  await visit("Ana", "2026-05-20T09:00:00Z");
  await visit("Bo", "2026-05-14T09:00:00Z", teo.memberId);
  await visit("Ana", "2026-05-11T09:00:00Z");
  await visit("Cora", "2026-01-05T09:00:00Z", teo.memberId);
});

const found = async (asked: Record<string, unknown>, who = marta) => {
  const { status, body } = await who.post("/clients/find", asked);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.items.map(({ firstName }: { firstName: string }) => firstName);
};

describe("the list", () => {
  test("is narrowed by tags, all of them, whatever their capitals", async () => {
    expect(await found({ tags: ["TARDES"] })).toEqual(["Ana", "Bo"]);
    expect(await found({ tags: ["tardes", "Online"] })).toEqual(["Ana"]);
    expect(await found({ tags: ["tardes"], query: "bro" })).toEqual(["Bo"]);
  });

  test("is narrowed by birthday, by therapist, by when somebody was seen and comes again", async () => {
    expect(await found({ birthMonth: 5 })).toEqual(["Ana", "Bo"]);
    expect(await found({ therapistId: teo.memberId })).toEqual(["Bo", "Cora"]);
    expect(await found({ unbooked: true })).toEqual(["Cora", "Dan"]);
    expect(await found({ notSeenFor: 30 })).toEqual(["Bo", "Cora", "Dan"]);
    expect(await found({ notSeenFor: 200 })).toEqual(["Bo", "Dan"]);
    expect(await found({ unbooked: true, birthMonth: 11 })).toEqual(["Cora"]);
  });

  test("goes by what is asked, either way; who has nothing there stands last", async () => {
    expect(await found({ order: "name", descending: true })).toEqual(["Dan", "Cora", "Bo", "Ana"]);
    expect(await found({ order: "next" })).toEqual(["Bo", "Ana", "Cora", "Dan"]);
    expect(await found({ order: "last", descending: true })).toEqual(["Ana", "Cora", "Bo", "Dan"]);
    expect(await found({ order: "birthDate" })).toEqual(["Bo", "Ana", "Cora", "Dan"]);
    expect(await found({ order: insurer })).toEqual(["Cora", "Bo", "Ana", "Dan"]);
  });

  test("comes in pages that hold everyone once, in any order", async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const { body } = await marta.post("/clients/find", { order: "next", limit: 3, ...(cursor && { cursor }) });
      expect(body.total).toBe(4);
      seen.push(...body.items.map(({ firstName }: { firstName: string }) => firstName));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(["Bo", "Ana", "Cora", "Dan"]);
  });

  test("tells whose consents are missing, and nobody when nothing is asked", async () => {
    expect(await found({ consentMissing: true })).toEqual([]);
    const wordings = { es: { title: "Tratamiento", body: "Acepto." } };
    const { body: text } = await marta.post("/consent-texts", { purpose: "treatment", required: true, wordings });
    const typed = { textId: text.id, wordingVersion: 1, language: "es", how: "typed", signer: "Ana Alba" };
    const given = await marta.post(`/clients/${ids.Ana}/consents`, typed);
    expect(await found({ consentMissing: true })).toEqual(["Bo", "Cora", "Dan"]);
    expect(await found({ consentMissing: true }, assistant)).toEqual(["Bo", "Cora", "Dan"]);
    await marta.post(`/consents/${given.body.id}/withdraw`, {});
    expect(await found({ consentMissing: true })).toEqual(["Ana", "Bo", "Cora", "Dan"]);
  });

  test("refuses an order by a clinical field, by one that is not there, and a stranger's member", async () => {
    const { body: clinical } = await marta.post("/client-fields", { kind: "text", name: "Crises", clinical: true });
    const stranger = await world.owner();
    for (const wrong of [{ order: clinical.id }, { order: ids.Ana }, { therapistId: stranger.memberId }])
      expect((await marta.post("/clients/find", wrong)).status).toBe(422);
    expect((await marta.post("/clients/find", { cursor: "nonsense" })).body.issues[0].path).toBe("body.cursor");
  });

  test("is written down as read, without what was looked for", async () => {
    await marta.post("/clients/find", { query: "zqsought", tags: ["zqtag"] });
    const rows = await world.auditOf(marta.practiceId);
    expect(rows.at(-1)?.action).toBe("client.search");
    expect(JSON.stringify(rows)).not.toContain("zq");
  });
});
