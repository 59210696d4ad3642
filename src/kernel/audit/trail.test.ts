import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { keepHead } from "./heads.ts";
import { Linker } from "./linker.ts";
import { verifyTrail } from "./verify.ts";

const world = await openWorld();
let marta: Member;

beforeEach(async () => {
  marta = await world.owner();
  for (let round = 0; round < 4; round++) await marta.get("/clients");
  await world.linkTrail(marta.practiceId);
});

/** As the linker does once an hour. */
async function keepHeadNow(): Promise<void> {
  const { rows } = await world.superuser.query(
    "select position, mac from audit_links where practice_id = $1 order by position desc limit 1",
    [marta.practiceId],
  );
  world.clock.advance({ hours: 2 });
  await keepHead(world.house, marta.practiceId, { position: Number(rows[0].position), mac: rows[0].mac });
}

const findings = async () => (await verifyTrail(world.house, marta.practiceId)).findings;
/** What an intruder with every right in the database would do. */
const tamper = (text: string) => world.superuser.query(text, [marta.practiceId]);

describe("the audit trail", () => {
  test("is whole after reads and changes, and counts a link for each event", async () => {
    const events = await world.auditOf(marta.practiceId);
    const verdict = await verifyTrail(world.house, marta.practiceId);
    expect(verdict).toEqual({ practiceId: marta.practiceId, links: events.length, findings: [] });
  });

  test("remembers who read what and from where, never what was looked for", async () => {
    await marta.get("/clients?query=juniper");
    const rows = await world.auditOf(marta.practiceId);
    expect(rows.at(-1)).toMatchObject({ member_id: marta.memberId, role: "owner", ip: "127.0.0.1" });
    expect(JSON.stringify(rows)).not.toContain("juniper");
  });

  test("remembers a refusal though what was refused was rolled back", async () => {
    await marta.get("/clients/01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10");
    expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({
      action: "client.read.refused",
      detail: { code: "not_found" },
    });
  });

  test("names a row that was changed", async () => {
    await tamper(
      "update audit_events set action = 'client.nothing' where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 2)",
    );
    expect(await findings()).toEqual([{ kind: "changed", at: "2" }]);
  });

  test("names a row whose time or detail was changed", async () => {
    await tamper(
      "update audit_events set at = at + interval '1 ms' where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 1)",
    );
    await tamper(
      `update audit_events set detail = '{"a": 1}' where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 3)`,
    );
    expect(await findings()).toEqual([
      { kind: "changed", at: "1" },
      { kind: "changed", at: "3" },
    ]);
  });

  test("names a row that was removed", async () => {
    await tamper(
      "delete from audit_events where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 2)",
    );
    expect(await findings()).toEqual([{ kind: "removed", at: "2" }]);
  });

  test("names a row that was removed with its link", async () => {
    await tamper(
      "delete from audit_events where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 2)",
    );
    await tamper("delete from audit_links where practice_id = $1 and position = 2");
    expect((await findings())[0]).toEqual({ kind: "removed", at: "2" });
  });

  test("names a row that was put in afterwards", async () => {
    await tamper(
      `insert into audit_events (practice_id, id, at, role, action, mac, xid)
       select practice_id, gen_random_uuid(), at, role, action, mac, xid from audit_events where practice_id = $1 limit 1`,
    );
    expect(await findings()).toEqual([{ kind: "inserted", at: expect.any(String) }]);
  });

  test("names a row that was put in at the end without our seal, before it is linked", async () => {
    await tamper(
      `insert into audit_events (practice_id, id, at, role, action, mac) values ($1, gen_random_uuid(), now(), 'owner', 'client.read', '\\x00')`,
    );
    expect(await findings()).toEqual([{ kind: "inserted", at: expect.any(String) }]);
  });

  test("names two rows that changed places", async () => {
    await tamper("update audit_links set position = -position + 1000000 where practice_id = $1 and position in (2, 3)");
    await tamper(
      "update audit_links set position = 1000000 - position + case position when 999998 then 1 else -1 end where practice_id = $1 and position > 1000",
    );
    expect((await findings()).map(({ kind }) => kind)).toContain("reordered");
  });

  test("says that its end was cut, by the head kept outside the database", async () => {
    await keepHeadNow();
    await tamper(
      "delete from audit_events where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 order by position desc limit 1)",
    );
    await tamper(
      "delete from audit_links where practice_id = $1 and position = (select max(position) from audit_links where practice_id = $1)",
    );
    expect(await findings()).toContainEqual({ kind: "cut", at: expect.any(String) });
  });

  test("says that it was written anew from the beginning", async () => {
    await keepHeadNow();
    await tamper("delete from audit_links where practice_id = $1");
    await tamper(
      "delete from audit_events where practice_id = $1 and id in (select id from audit_events where practice_id = $1 order by xid limit 1)",
    );
    await vi.waitFor(async () => {
      await new Linker(world.house).linkAll();
      const { rows } = await world.superuser.query(
        "select count(*)::int as links from audit_links where practice_id = $1",
        [marta.practiceId],
      );
      expect(rows[0].links).toBeGreaterThan(0);
    }, 20_000);
    for (let round = 0; round < 3; round++) await marta.get("/clients");
    await vi.waitFor(async () => {
      await new Linker(world.house).linkAll();
      expect((await findings()).map(({ kind }) => kind)).toContain("rewritten");
    }, 20_000);
  });

  test("is linked in the order of numbers, not of their digits", async () => {
    await tamper("delete from audit_links where practice_id = $1");
    await world.superuser.query("delete from house_facts where name = 'audit_since'");
    await tamper(
      "update audit_events e set xid = (n.n + 97)::text::xid8 from (select id, row_number() over (order by xid, id) as n from audit_events where practice_id = $1) n where n.id = e.id",
    );
    await vi.waitFor(async () => {
      await new Linker(world.house).linkAll();
      const events = await world.auditOf(marta.practiceId);
      expect(await verifyTrail(world.house, marta.practiceId)).toMatchObject({ links: events.length, findings: [] });
    }, 20_000);
    await marta.get("/clients");
    await world.linkTrail(marta.practiceId);
    expect(await findings()).toEqual([]);
  });

  test("cannot be changed or emptied by the program itself", async () => {
    const asApp = (text: string) => world.inPractice(marta.actor, async (tx) => void (await tx.client.query(text)));
    for (const text of [
      "update audit_events set action = 'x'",
      "delete from audit_events",
      "delete from audit_links",
      "truncate audit_events",
    ])
      await expect(asApp(text)).rejects.toMatchObject({ code: "42501" });
  });

  test("is linked once by two linkers at the same time", async () => {
    await Promise.all(Array.from({ length: 20 }, () => marta.get("/clients")));
    await Promise.all([new Linker(world.house).linkAll(), new Linker(world.house).linkAll()]);
    await world.linkTrail(marta.practiceId);
    const events = await world.auditOf(marta.practiceId);
    expect(await verifyTrail(world.house, marta.practiceId)).toMatchObject({ links: events.length, findings: [] });
  });
});
