import ICAL from "ical.js";
import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const narrow = await openWorld({ RATE_BURST: "3", RATE_PER_SECOND: "1" });
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const stranger = await world.owner();
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
const room = (await marta.post("/locations", { name: "Lindengasse", kind: "clinic", address: "Lindengasse 4" })).body;

const booked = async (startsAt: string, more: object = {}, by = marta) => {
  const endsAt = Temporal.Instant.from(startsAt).add({ minutes: 50 }).toString();
  const reply = await by.post("/appointments", { clientId: juniper.id, startsAt, endsAt, ...more });
  expect(reply.status).toBe(201);
  return reply.body;
};
const opened = async (by: Member, more: object = {}) => {
  const reply = await by.post("/calendar-feeds", { name: "My phone", ...more });
  expect(reply.status).toBe(201);
  return reply.body;
};
const read = (address: string, headers = {}) => {
  const { pathname } = new URL(address);
  return world.app.inject({ method: "GET", url: pathname, headers });
};
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const summaries = async (address: string) => eventsIn((await read(address)).body).map(({ summary }) => summary);

const visit = await booked("2026-05-19T08:00:00Z", { locationId: room.id, notes: "Brings the letter" });
await booked("2026-05-20T08:00:00Z", { therapistId: therapist.memberId });

beforeEach(() => world.clock.set("2026-05-12T09:00:00Z"));

describe("a feed", () => {
  test("holds its member's appointments and no word of anything else", async () => {
    const { address } = await opened(marta);
    const reply = await read(address);
    expect(reply.statusCode).toBe(200);
    const [event, ...others] = eventsIn(reply.body);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: `${visit.id}@${(await marta.get("/practice")).body.slug}`,
      summary: "J. V.",
      location: "Lindengasse",
      description: null,
    });
    for (const word of ["Juniper", "letter", "Lindengasse 4", "NaN", "undefined"])
      expect(reply.body).not.toContain(word);
  });

  test("is read and renewed by a clock that is a moment behind the one that opened it", async () => {
    const { id, address } = await opened(marta);
    world.clock.set("2026-05-12T08:59:59Z");
    expect((await read(address)).statusCode).toBe(200);
    expect((await marta.post(`/calendar-feeds/${id}/renew`)).status).toBe(200);
  });

  test("is answered without cookies, not to be kept, and tells no other site where it was", async () => {
    const { address } = await opened(marta);
    const { headers } = await read(address);
    expect(headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty("set-cookie");
  });

  test.each([
    ["id", /^#[0-9A-F]{6}$/],
    ["initials", /^J\. V\.$/],
    ["first_name", /^Juniper$/],
    ["full_name", /^Juniper Vale$/],
  ])("shows clients by %s", async (clients, shown) => {
    const { address } = await opened(marta, { clients });
    expect(await summaries(address)).toEqual([expect.stringMatching(shown)]);
  });

  test("keeps the UID of what changes, counts the changes, and says what was cancelled", async () => {
    const { address } = await opened(marta);
    const moving = await booked("2026-05-21T08:00:00Z");
    const seen = async () => {
      const event = eventsIn((await read(address)).body).find(({ uid }) => uid.startsWith(moving.id))!;
      const status = event.component.getFirstPropertyValue("status");
      return { uid: event.uid, sequence: event.sequence, status, from: event.startDate.toJSDate().toISOString() };
    };
    const first = await seen();
    await marta.patch(`/appointments/${moving.id}`, {
      startsAt: "2026-05-21T12:00:00Z",
      endsAt: "2026-05-21T12:50:00Z",
    });
    const moved = await seen();
    await marta.post(`/appointments/${moving.id}/cancel`, {});
    const cancelled = await seen();
    expect([first, moved, cancelled].map(({ uid }) => uid)).toEqual([first.uid, first.uid, first.uid]);
    expect([first, moved, cancelled].map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect([first, moved, cancelled].map(({ status }) => status)).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
    expect(moved.from).toBe("2026-05-21T12:00:00.000Z");
  });

  test("reaches from 90 days back to a year ahead", async () => {
    const noa = await world.owner();
    const client = (await noa.post("/clients", { firstName: "Sage", lastName: "Ash" })).body;
    for (const startsAt of [
      "2026-02-10T08:00:00Z",
      "2026-02-12T08:00:00Z",
      "2027-05-12T08:00:00Z",
      "2027-05-14T08:00:00Z",
    ])
      await booked(startsAt, { clientId: client.id }, noa);
    const events = eventsIn((await read((await opened(noa)).address)).body);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(["2026-02-12T09:00:00", "2027-05-12T10:00:00"]);
  });

  test("is not sent again while nothing in it changed", async () => {
    const { address } = await opened(marta);
    const first = await read(address);
    const etag = String(first.headers.etag);
    const again = await read(address, { "if-none-match": `"other", W/${etag}` });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    await booked("2026-05-22T08:00:00Z");
    const changed = await read(address, { "if-none-match": etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  test("opens nothing after its address was renewed or it was revoked", async () => {
    const feed = await opened(marta);
    const renewed = (await marta.post(`/calendar-feeds/${feed.id}/renew`)).body;
    expect(renewed).toMatchObject({ id: feed.id, renewedAt: "2026-05-12T09:00:00Z" });
    expect((await read(feed.address)).statusCode).toBe(404);
    expect((await read(renewed.address)).statusCode).toBe(200);
    expect((await marta.delete(`/calendar-feeds/${feed.id}`)).status).toBe(204);
    expect((await read(renewed.address)).statusCode).toBe(404);
    const { rows } = await world.superuser.query("select 1 from auth.feed_tokens where feed_id = $1", [feed.id]);
    expect(rows).toEqual([]);
  });

  test("closes with its member's leaving, and does not open again when they come back", async () => {
    const leaving = await marta.colleague("therapist");
    const { address } = await opened(leaving);
    expect((await read(address)).statusCode).toBe(200);
    await marta.delete(`/members/${leaving.memberId}`);
    expect((await read(address)).statusCode).toBe(404);
    await marta.post("/members/invitations", { email: leaving.email, role: "therapist" });
    await world.signIn(leaving.email);
    expect((await read(address)).statusCode).toBe(404);
  });

  test.each(["x", "A".repeat(43), "..%2F..%2Fetc", "A".repeat(190), `${"A".repeat(42)}%00`])(
    "is nothing at the address %s",
    async (token) => {
      const reply = await world.app.inject({ method: "GET", url: `/calendar/${token}.ics` });
      expect(reply.statusCode).toBe(404);
      expect(reply.headers["cache-control"]).toBe("no-store");
    },
  );

  test("is rate limited", async () => {
    const statuses = [];
    for (let n = 0; n < 5; n += 1)
      statuses.push((await narrow.app.inject({ method: "GET", url: `/calendar/${"A".repeat(43)}.ics` })).statusCode);
    expect(statuses).toEqual([404, 404, 404, 429, 429]);
  });
});

describe("what is known of a feed", () => {
  test("is its member's alone, without the address", async () => {
    const noa = await marta.colleague("therapist");
    const feed = await opened(noa, { name: "Kitchen tablet", clients: "first_name" });
    const { address: _, ...plain } = feed;
    expect((await noa.get("/calendar-feeds")).body).toEqual({ items: [plain] });
    expect((await marta.get("/calendar-feeds")).body.items.map(({ id }: { id: string }) => id)).not.toContain(feed.id);
    for (const other of [marta, stranger]) {
      const before = await stateOf(world, noa.practiceId);
      expect((await other.post(`/calendar-feeds/${feed.id}/renew`)).status).toBe(404);
      expect((await other.patch(`/calendar-feeds/${feed.id}`, { name: "Mine" })).status).toBe(404);
      expect((await other.delete(`/calendar-feeds/${feed.id}`)).status).toBe(404);
      expect(await stateOf(world, noa.practiceId)).toBe(before);
    }
    expect((await read(feed.address)).statusCode).toBe(200);
  });

  test("changes by name and by how clients appear; the address stays", async () => {
    const feed = await opened(marta);
    const changed = await marta.patch(`/calendar-feeds/${feed.id}`, { name: "Laptop", clients: "id" });
    expect(changed.body).toMatchObject({ id: feed.id, name: "Laptop", clients: "id" });
    expect(await summaries(feed.address)).toContainEqual(expect.stringMatching(/^#/));
  });

  test("is that it was read, once an hour", async () => {
    const noa = await marta.colleague("therapist");
    const feed = await opened(noa);
    const readings = async () =>
      (await world.auditOf(noa.practiceId)).filter(
        (row) => row.action === "calendar_feed.read" && row.subject_id === feed.id,
      );
    for (let n = 0; n < 3; n += 1) await read(feed.address, { "user-agent": "Calendar/1" });
    expect(await readings()).toMatchObject([{ member_id: noa.memberId, role: "therapist" }]);
    expect((await noa.get("/calendar-feeds")).body.items[0].readAt).toBe("2026-05-12T09:00:00Z");
    world.clock.advance({ minutes: 59 });
    await read(feed.address);
    expect(await readings()).toHaveLength(1);
    world.clock.advance({ minutes: 1 });
    await read(feed.address);
    expect(await readings()).toHaveLength(2);
  });

  test("never names its address: not in the log, not in the database", async () => {
    const { address } = await opened(marta);
    const token = /([\w-]{43})\.ics$/.exec(address)![1]!;
    await read(address);
    await world.app.inject({ method: "GET", url: `/calendar/${token.slice(1)}x.ics` });
    expect(world.test.logged.filter((line) => line.includes(token) || line.includes(token.slice(1)))).toEqual([]);
    expect(world.test.logged.some((line) => line.includes("/calendar/:token.ics"))).toBe(true);
    const { rows } = await world.superuser.query("select encode(token_hash, 'hex') as hash from auth.feed_tokens");
    expect(rows.map(({ hash }) => hash)).not.toContain(Buffer.from(token).toString("hex"));
  });
});

test("an assistant, who has no appointments, has no feed", async () => {
  const assistant = await marta.colleague("assistant");
  expect((await assistant.post("/calendar-feeds", { name: "Desk" })).status).toBe(403);
});

test("a member has at most twenty feeds", async () => {
  const noa = await world.owner();
  for (let n = 0; n < 20; n += 1) await opened(noa);
  const refused = await noa.post("/calendar-feeds", { name: "One more" });
  expect(refused).toMatchObject({ status: 409, body: { code: "too_many_feeds" } });
});

test.each([
  [{}, "body.name"],
  [{ name: "" }, "body.name"],
  [{ name: "x".repeat(121) }, "body.name"],
  [{ name: "Phone", clients: "everything" }, "body.clients"],
])("a feed from %j is misshapen", async (body, path) => {
  const reply = await marta.post("/calendar-feeds", body);
  expect(reply.status).toBe(422);
  expect(reply.body.issues[0].path).toBe(path);
});
