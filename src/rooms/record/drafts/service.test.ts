import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");

const keyOf = async (who: typeof marta, device: string): Promise<string> =>
  (await who.post("/draft-keys", { device })).body.key;
const actionsOn = async (id: string) =>
  (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);

describe("The key of a member's drafts on a device", () => {
  test("is the same at each page load, and 32 bytes long", async () => {
    const device = randomUUID();
    const key = await keyOf(marta, device);
    expect(Buffer.from(key, "base64url")).toHaveLength(32);
    expect(await keyOf(marta, device)).toBe(key);
    expect(await actionsOn(device)).toEqual(["draft_key.made"]);
  });

  test("is another one on another device, and another one for a colleague on the same", async () => {
    const device = randomUUID();
    const keys = [await keyOf(marta, device), await keyOf(teo, device), await keyOf(marta, randomUUID())];
    expect(new Set(keys).size).toBe(3);
  });

  test("is the same for two tabs that ask for it at once", async () => {
    const device = randomUUID();
    const keys = await Promise.all(Array.from({ length: 6 }, () => keyOf(teo, device)));
    expect(new Set(keys).size).toBe(1);
  });

  test("comes back as another one once its half is destroyed", async () => {
    const device = randomUUID();
    const key = await keyOf(marta, device);
    expect((await teo.delete(`/draft-keys/${device}`)).status).toBe(404);
    expect(await keyOf(marta, device)).toBe(key);
    expect((await marta.delete(`/draft-keys/${device}`)).status).toBe(204);
    expect((await marta.delete(`/draft-keys/${device}`)).status).toBe(404);
    expect(await keyOf(marta, device)).not.toBe(key);
    expect(await actionsOn(device)).toContain("draft_key.destroyed");
  });

  test("is no one's who does not treat", async () => {
    expect((await assistant.post("/draft-keys", { device: randomUUID() })).status).toBe(403);
  });

  test("cannot be worked out from the row alone: the practice's key has a part in it", async () => {
    const device = randomUUID();
    const key = await keyOf(marta, device);
    const { rows } = await world.superuser.query("select half from draft_keys where device_id = $1", [device]);
    expect(rows[0].half.toString("base64url")).not.toBe(key);
  });

  test("is seen by its member alone, whatever a query forgets to ask", async () => {
    const device = randomUUID();
    await keyOf(marta, device);
    const seen = (actor: typeof marta.actor) =>
      world.inPractice(actor, (tx) => tx.db.selectFrom("draft_keys").select("device_id").execute());
    expect((await seen(marta.actor)).map((row) => row.device_id)).toContain(device);
    expect((await seen(teo.actor)).map((row) => row.device_id)).not.toContain(device);
  });

  test("is kept for the fifty devices used last, and not for one left alone for years", async () => {
    const nadia = await marta.colleague("therapist");
    const devices = Array.from({ length: 52 }, () => randomUUID());
    for (const [nth, device] of devices.entries()) {
      await keyOf(nadia, device);
      await world.superuser.query(
        "update draft_keys set used_at = used_at + $2 * interval '1 minute', created_at = created_at - interval '1 day' where device_id = $1",
        [device, nth - 100],
      );
    }
    const kept = async () =>
      (await world.superuser.query("select device_id from draft_keys where member_id = $1", [nadia.memberId])).rows.map(
        (row) => row.device_id,
      );
    expect(new Set(await kept())).toEqual(new Set(devices.slice(2)));
    await world.superuser.query(
      "update draft_keys set used_at = used_at - interval '2 years', created_at = created_at - interval '3 years' where member_id = $1",
      [nadia.memberId],
    );
    const later = randomUUID();
    await keyOf(nadia, later);
    expect(await kept()).toEqual([later]);
  });
});
