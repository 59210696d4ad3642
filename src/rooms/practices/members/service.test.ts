import { describe, expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { memberNames, memberOf, membersOf } from "../door.ts";

const world = await openWorld();
const last = (rows: unknown[]) => rows.at(-1);

describe("the members of a practice", () => {
  test("are seen by each of them", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("assistant");
    for (const member of [marta, noa]) {
      const { status, body } = await member.get("/members");
      expect(status).toBe(200);
      expect(body.items.map((item: { email: string; role: string }) => [item.email, item.role])).toEqual([
        [noa.email, "assistant"],
        [marta.email, "owner"],
      ]);
    }
    expect(last(await world.auditOf(marta.practiceId))).toMatchObject({
      action: "member.listed",
      member_id: noa.memberId,
    });
  });

  test("get another role from an owner, which counts at once", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("assistant");
    expect((await noa.get("/members/invitations")).status).toBe(403);
    const answer = await marta.patch(`/members/${noa.memberId}`, { role: "owner" });
    expect(answer).toMatchObject({
      status: 200,
      body: { id: noa.memberId, role: "owner", version: 2 },
      headers: { etag: '"2"' },
    });
    expect((await noa.get("/members/invitations")).status).toBe(200);
    expect(await world.auditOf(marta.practiceId)).toContainEqual(
      expect.objectContaining({ action: "member.changed", subject_id: noa.memberId }),
    );
    expect(last(await world.eventsOf(marta.practiceId))).toMatchObject({
      kind: "member.changed",
      payload: { role: "owner" },
    });
  });

  test("are changed and removed by owners alone", async () => {
    const marta = await world.owner();
    for (const role of ["therapist", "assistant"] as const) {
      const noa = await marta.colleague(role);
      expect((await noa.patch(`/members/${marta.memberId}`, { role: "assistant" })).status).toBe(403);
      expect((await noa.delete(`/members/${marta.memberId}`)).status).toBe(403);
    }
  });

  test("are out at once when removed, and stay as a name", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("therapist");
    expect((await marta.delete(`/members/${noa.memberId}`)).status).toBe(204);
    expect((await noa.get("/members")).status).toBe(403);
    expect((await noa.get("/me")).body).toMatchObject({ practice: null, member: null, practices: [] });
    expect((await marta.get("/members")).body.items).toHaveLength(1);
    expect((await marta.delete(`/members/${noa.memberId}`)).status).toBe(404);
    expect((await marta.patch(`/members/${noa.memberId}`, { role: "owner" })).status).toBe(404);
    expect(last(await world.eventsOf(marta.practiceId))).toMatchObject({
      kind: "member.removed",
      subject_id: noa.memberId,
    });
    await world.inPractice(marta.actor, async (tx) => {
      expect(await memberOf(tx, noa.memberId)).toBeNull();
      expect((await memberNames(tx, [noa.memberId])).get(noa.memberId)).toBe(noa.email);
    });
  });

  test("who come back are who they were", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("therapist");
    await marta.delete(`/members/${noa.memberId}`);
    await marta.post("/members/invitations", { email: noa.email, role: "assistant" });
    const browser = await world.signIn(noa.email);
    expect((await browser.get("/me")).body.member).toEqual({ id: noa.memberId, role: "assistant" });
  });

  test("with a stale version are not changed", async () => {
    const marta = await world.owner();
    const noa = await marta.colleague("therapist");
    await marta.patch(`/members/${noa.memberId}`, { role: "assistant" }, { "if-match": '"1"' });
    const answer = await marta.patch(`/members/${noa.memberId}`, { role: "owner" }, { "if-match": '"1"' });
    expect(answer).toMatchObject({ status: 412, body: { code: "stale_version" } });
  });

  test("of whom only some treat", async () => {
    const marta = await world.owner();
    await marta.colleague("assistant");
    const noa = await marta.colleague("therapist");
    const clinical = await world.inPractice(marta.actor, (tx) => membersOf(tx, { clinical: true }));
    expect(clinical.map((member) => member.id).sort()).toEqual([marta.memberId, noa.memberId].sort());
  });
});

describe("the last owner", () => {
  test("can neither step down nor leave", async () => {
    const marta = await world.owner();
    await marta.colleague("therapist");
    expect(await marta.patch(`/members/${marta.memberId}`, { role: "therapist" })).toMatchObject({
      status: 409,
      body: { code: "last_owner" },
    });
    expect(await marta.delete(`/members/${marta.memberId}`)).toMatchObject({
      status: 409,
      body: { code: "last_owner" },
    });
    expect(last(await world.auditOf(marta.practiceId))).toMatchObject({
      action: "member.removed.refused",
      detail: { code: "last_owner", status: 409 },
    });
  });

  test("stays, whichever of many owners leave or step down at once", async () => {
    const marta = await world.owner();
    const owners = [
      marta,
      await marta.colleague("owner"),
      await marta.colleague("owner"),
      await marta.colleague("owner"),
    ];
    const answers = await Promise.all(
      owners.map((owner, at) =>
        at % 2
          ? owner.delete(`/members/${owner.memberId}`)
          : owner.patch(`/members/${owner.memberId}`, { role: "therapist" }),
      ),
    );
    expect(answers.filter((answer) => answer.body.code === "last_owner")).toHaveLength(1);
    const { rows } = await world.superuser.query(
      "select count(*)::int from members where practice_id = $1 and role = 'owner' and removed_at is null",
      [marta.practiceId],
    );
    expect(rows[0].count).toBe(1);
  });
});

test("another practice's members do not exist here", async () => {
  const [marta, ada] = [await world.owner(), await world.owner()];
  expect((await marta.patch(`/members/${ada.memberId}`, { role: "assistant" })).status).toBe(404);
  expect((await marta.delete(`/members/${ada.memberId}`)).status).toBe(404);
  expect((await new Browser(world.app).get("/members")).status).toBe(401);
});
