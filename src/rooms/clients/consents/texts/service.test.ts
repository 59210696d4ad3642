import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");

const en = { title: "Recording", body: "Sessions may be recorded." };
const make = async (more: Record<string, unknown> = {}) =>
  marta.post("/consent-texts", { purpose: "recording", wordings: { en }, ...more });
const listed = async () => (await marta.get("/consent-texts")).body.items;
const eventsOf = async (id: string) =>
  (await world.superuser.query("select kind from domain_events where subject_id = $1 order by id", [id])).rows.map(
    ({ kind }) => kind,
  );

describe("A consent text", () => {
  test("is the owners' to write, and everybody's to know", async () => {
    const { status, body } = await make({ required: true });
    expect(status).toBe(201);
    expect(body).toMatchObject({ required: true, languages: ["en"], wordingVersion: 1, validFrom: 1, given: 0 });
    for (const member of [teo, assistant]) {
      expect((await member.post("/consent-texts", { purpose: "data", wordings: { en } })).status).toBe(403);
      expect((await member.get("/consent-texts")).body.items).toHaveLength(1);
    }
    const trail = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === body.id);
    expect(trail.map(({ action }) => action)).toEqual(["consent_text.created"]);
    expect(await eventsOf(body.id)).toEqual(["consent_text.created"]);
  });

  test("gets a version with new words, which all sign again unless it is a translation", async () => {
    const { body: text } = await make();
    const path = `/consent-texts/${text.id}`;
    const es = { title: "Grabación", body: "Las sesiones pueden grabarse." };
    const translated = await marta.patch(path, { wordings: { en, es }, signAgain: false }, { "if-match": '"1"' });
    expect(translated.body).toMatchObject({ languages: ["en", "es"], wordingVersion: 2, validFrom: 1, version: 2 });
    expect((await marta.patch(path, { required: true }, { "if-match": '"1"' })).status).toBe(412);
    const reworded = { wordings: { en: { ...en, body: "Some sessions may be recorded." } } };
    expect((await marta.patch(path, reworded)).body).toMatchObject({ wordingVersion: 3, validFrom: 3 });
    expect((await marta.patch(path, reworded)).body).toMatchObject({ wordingVersion: 3, version: 3 });
    const { rows } = await world.superuser.query(
      "select count(*)::int as kept from consent_text_versions where text_id = $1",
      [text.id],
    );
    expect(rows).toEqual([{ kept: 3 }]);
  });

  test("keeps every version as it stood: the program can change none", async () => {
    const actor = { practiceId: marta.practiceId, memberId: null, role: "system" } as const;
    for (const statement of [
      "update consent_text_versions set version = 9",
      "update consents set how = 'said'",
      "delete from consents",
    ])
      await expect(world.inPractice(actor, (tx) => tx.client.query(statement))).rejects.toThrow("permission denied");
  });

  test("of a channel is the only one; retired it makes room, and comes back only into room", async () => {
    const mail = { purpose: "mail", wordings: { en } };
    const first = (await marta.post("/consent-texts", mail)).body;
    expect((await marta.post("/consent-texts", mail)).body.code).toBe("channel_taken");
    const [one, two] = [await marta.post("/consent-texts", { ...mail, purpose: "sms" }), await make()];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect((await marta.post(`/consent-texts/${first.id}/retire`)).body.retiredAt).not.toBeNull();
    const second = (await marta.post("/consent-texts", mail)).body;
    expect((await marta.post(`/consent-texts/${first.id}/restore`)).body.code).toBe("channel_taken");
    await marta.post(`/consent-texts/${second.id}/retire`);
    expect((await marta.post(`/consent-texts/${first.id}/restore`)).body.retiredAt).toBeNull();
    expect((await listed()).at(-1)).toMatchObject({ id: second.id });
  });

  test("of a channel is made once, also when two ask at the same moment", async () => {
    const ask = () => marta.post("/consent-texts", { purpose: "whatsapp", wordings: { en } });
    const statuses = (await Promise.all([ask(), ask()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409]);
  });

  test("stands where the practice puts it", async () => {
    const ids = (await listed())
      .filter((text: { retiredAt: string | null }) => text.retiredAt === null)
      .map(({ id }: { id: string }) => id);
    const turned = [...ids].reverse();
    const { body } = await marta.post("/consent-texts/order", { ids: turned.slice(0, 2) });
    expect(body.items.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(turned.slice(0, 2));
  });

  test("without words, or with 200 kB of them, is a clear problem", async () => {
    for (const wordings of [{}, { en: { title: "", body: "x" } }, { en: { title: "x", body: "x".repeat(200_000) } }]) {
      const { status, body } = await make({ wordings });
      expect([status, body.code]).toEqual([422, "invalid_request"]);
    }
  });
});
