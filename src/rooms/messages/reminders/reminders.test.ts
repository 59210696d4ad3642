import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
let client: { id: string; email: string };
/** Madrid is two hours ahead of UTC in May. */
const visitAt = "2026-05-12T09:00:00Z";

beforeEach(async () => {
  world.clock.set("2026-05-01T08:00:00Z");
  marta = await world.owner();
  client = (
    await marta.post("/clients", {
      firstName: "Juniper",
      lastName: "Vale",
      email: `juniper-${Math.random()}@mail.example`,
      language: "es",
    })
  ).body;
});

const lettersTo = (email: string) =>
  world.letters().filter((letter) => letter.to === email && /reminder/.test(letter.headers.get("message-id") ?? ""));
/** Twelve quiet hours end a session: whoever comes back days later signs in again. */
const signInAgain = async () => {
  marta = await world.memberOf(await world.signIn(marta.email), marta.email);
};
const book = async (more: Record<string, unknown> = {}) =>
  (
    await marta.post("/appointments", {
      clientId: client.id,
      startsAt: visitAt,
      endsAt: "2026-05-12T09:50:00Z",
      ...more,
    })
  ).body;

async function passUntil(at: string): Promise<string[]> {
  await world.runJobs();
  world.clock.set(at);
  return world.runJobs();
}

describe("a reminder by mail", () => {
  test("goes out 24 hours before, in the client's language, with the time of the place", async () => {
    await book();
    await passUntil("2026-05-11T08:59:59Z");
    expect(lettersTo(client.email)).toEqual([]);
    await passUntil("2026-05-11T09:00:00Z");
    const [letter, ...more] = lettersTo(client.email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain("11:00");
    expect(letter?.html).toContain('lang="es"');
    expect(letter?.subject).not.toMatch(/Juniper|Vale|Marta/);
  });

  test("brings the visit for the client's own calendar, under the practice's name and no other", async () => {
    const place = { name: "Lindengasse", kind: "clinic", address: "Lindengasse 4", timeZone: "Europe/Vienna" };
    const room = (await marta.post("/locations", place)).body;
    const visit = await book({ locationId: room.id, notes: "First visit" });
    await passUntil("2026-05-11T09:00:00Z");
    const [file, ...others] = lettersTo(client.email)[0]?.attachments ?? [];
    expect(others).toEqual([]);
    expect(file).toMatchObject({ filename: "appointment.ics", contentType: "text/calendar" });
    for (const line of [
      "METHOD:PUBLISH",
      `UID:${visit.id}@`,
      "SEQUENCE:0",
      "DTSTART;TZID=Europe/Vienna:20260512T110000",
      "SUMMARY:The Quiet Room",
      "LOCATION:Lindengasse\\, Lindengasse 4",
    ])
      expect(file?.text).toContain(line);
    expect(file?.text).not.toMatch(/Juniper|Vale|First visit|Marta/);
  });

  test("goes out once, however often its job runs", async () => {
    const visit = await book();
    await passUntil("2026-05-11T10:00:00Z");
    await world.inPractice({ practiceId: marta.practiceId, memberId: null, role: "system" }, async (tx) => {
      await tx.client.query(
        "select jobs.enqueue('send_reminder', json_build_object('appointmentId', $1::text, 'clientId', $2::text))",
        [visit.id, client.id],
      );
    });
    await world.runJobs();
    expect(lettersTo(client.email)).toHaveLength(1);
  });

  test("is not sent for a visit booked later than that", async () => {
    world.clock.set("2026-05-11T09:00:01Z");
    await signInAgain();
    await book();
    await passUntil("2026-05-12T08:30:00Z");
    expect(lettersTo(client.email)).toEqual([]);
  });

  test("is not sent when the client switched it off, even after it was planned", async () => {
    await book();
    await world.runJobs();
    await marta.patch(`/clients/${client.id}`, { remindByMail: false });
    await passUntil("2026-05-11T10:00:00Z");
    expect(lettersTo(client.email)).toEqual([]);
  });

  test("is sent where the practice asks consent for mail only while the client's stands", async () => {
    const wordings = { en: { title: "Messages by mail", body: "I agree to be reminded by mail." } };
    const text = (await marta.post("/consent-texts", { purpose: "mail", wordings })).body;
    await book();
    await passUntil("2026-05-11T09:00:00Z");
    expect(lettersTo(client.email)).toEqual([]);
    await signInAgain();
    const said = { textId: text.id, wordingVersion: 1, language: "en", how: "typed", signer: "Juniper Vale" };
    const consent = (await marta.post(`/clients/${client.id}/consents`, said)).body;
    await book({ startsAt: "2026-05-13T09:00:00Z", endsAt: "2026-05-13T09:50:00Z" });
    await passUntil("2026-05-12T09:00:00Z");
    expect(lettersTo(client.email)).toHaveLength(1);
    await signInAgain();
    await book({ startsAt: "2026-05-14T09:00:00Z", endsAt: "2026-05-14T09:50:00Z" });
    await world.runJobs();
    expect((await marta.post(`/consents/${consent.id}/withdraw`, { reason: "Calls instead." })).status).toBe(200);
    await passUntil("2026-05-13T09:00:00Z");
    expect(lettersTo(client.email)).toHaveLength(1);
  });

  test("follows the visit when it moves, earlier or later", async () => {
    const visit = await book();
    await world.runJobs();
    await marta.patch(`/appointments/${visit.id}`, {
      startsAt: "2026-05-14T07:00:00Z",
      endsAt: "2026-05-14T07:50:00Z",
    });
    await passUntil("2026-05-11T10:00:00Z");
    expect(lettersTo(client.email)).toEqual([]);
    await passUntil("2026-05-13T07:00:00Z");
    const [letter] = lettersTo(client.email);
    expect(letter?.text).toContain("9:00");
  });

  test("is sent again for the new time when it went out before the move", async () => {
    const visit = await book();
    await passUntil("2026-05-11T09:00:00Z");
    await signInAgain();
    await marta.patch(`/appointments/${visit.id}`, {
      startsAt: "2026-05-20T09:00:00Z",
      endsAt: "2026-05-20T09:50:00Z",
    });
    await passUntil("2026-05-19T09:00:00Z");
    expect(lettersTo(client.email)).toHaveLength(2);
  });

  test("stays silent when the visit is cancelled, and speaks again when it is restored in time", async () => {
    const visit = await book();
    await world.runJobs();
    await marta.post(`/appointments/${visit.id}/cancel`, { reason: "Train strike." });
    await passUntil("2026-05-11T09:30:00Z");
    expect(lettersTo(client.email)).toEqual([]);
    world.clock.set("2026-05-10T09:00:00Z");
    await signInAgain();
    await marta.post(`/appointments/${visit.id}/restore`);
    await passUntil("2026-05-11T09:30:00Z");
    expect(lettersTo(client.email)).toHaveLength(1);
  });

  test("is caught up after down-time, as long as the visit has not begun", async () => {
    await book();
    world.clock.set("2026-05-12T08:00:00Z");
    await world.runJobs();
    expect(lettersTo(client.email)).toHaveLength(1);
  });

  test("is not sent after the visit has begun", async () => {
    await book();
    world.clock.set("2026-05-12T09:00:00Z");
    await world.runJobs();
    expect(lettersTo(client.email)).toEqual([]);
  });

  test("names both zones when an online visit is in another one for the client", async () => {
    await marta.patch(`/clients/${client.id}`, { timeZone: "America/New_York", language: "en" });
    const online = (
      await marta.post("/locations", {
        name: "Online",
        kind: "online",
        details: "https://meet.quietroom.example/marta",
      })
    ).body;
    await book({ locationId: online.id });
    await passUntil("2026-05-11T09:00:00Z");
    const [letter] = lettersTo(client.email);
    expect(letter?.text).toContain("05:00");
    expect(letter?.text).toContain("11:00");
    expect(letter?.text).toContain("https://meet.quietroom.example/marta");
  });

  test("is tried again while the mail server is down, and nothing of it is lost", async () => {
    await book();
    await world.runJobs();
    world.test.letterBox.refuseWith(451);
    world.clock.set("2026-05-11T09:00:00Z");
    expect(await world.runJobs()).toEqual([expect.stringMatching(/^mail_/)]);
    world.test.letterBox.refuseWith(null);
    await passUntil("2026-05-11T09:20:00Z");
    expect(lettersTo(client.email)).toHaveLength(1);
    const { rows } = await world.superuser.query("select state, reason, attempts from effects where practice_id = $1", [
      marta.practiceId,
    ]);
    expect(rows).toEqual([{ state: "sent", reason: null, attempts: 2 }]);
  });

  test("goes again with the same Message-ID when the process died before it noted the answer, and the log says so", async () => {
    await book();
    await passUntil("2026-05-11T09:00:00Z");
    await world.superuser.query("update effects set state = 'sending', settled_at = null where practice_id = $1", [
      marta.practiceId,
    ]);
    const { rows } = await world.superuser.query("select subject_id from effects where practice_id = $1", [
      marta.practiceId,
    ]);
    await world.inPractice({ practiceId: marta.practiceId, memberId: null, role: "system" }, async (tx) => {
      await tx.client.query(
        "select jobs.enqueue('send_reminder', json_build_object('appointmentId', $1::text, 'clientId', $2::text))",
        [rows[0].subject_id, client.id],
      );
    });
    world.clock.advance({ minutes: 2 });
    await world.runJobs();
    const ids = lettersTo(client.email).map((letter) => letter.headers.get("message-id"));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(world.test.logged.some((line) => line.includes("goes again with the same message id"))).toBe(true);
  });
});

describe("a session of a group", () => {
  const times = { startsAt: visitAt, endsAt: "2026-05-12T10:30:00Z" };
  const opened = async () =>
    (await marta.post("/groups", { name: "Circle", capacity: 2, sessions: [times] })).body as {
      id: string;
      sessions: { id: string }[];
    };
  const person = async (firstName: string) =>
    (await marta.post("/clients", { firstName, email: `${firstName}-${Math.random()}@mail.example` })).body as {
      id: string;
      email: string;
    };
  const join = (group: { id: string }, who: { id: string }) =>
    marta.post(`/groups/${group.id}/places`, { clientId: who.id, waiting: true });

  test("reminds everyone who has a place, once each, and nobody who waits", async () => {
    const group = await opened();
    const [rowan, sage] = [await person("Rowan"), await person("Sage")];
    for (const who of [client, rowan, sage]) await join(group, who);
    await passUntil("2026-05-11T09:00:00Z");
    await passUntil("2026-05-12T08:59:00Z");
    expect([client, rowan, sage].map(({ email }) => lettersTo(email).length)).toEqual([1, 1, 0]);
    expect(lettersTo(client.email)[0]?.html).toContain('lang="es"');
  });

  test("follows its moves and cancellings for each of them", async () => {
    const group = await opened();
    const rowan = await person("Rowan");
    for (const who of [client, rowan]) await join(group, who);
    const [session] = group.sessions;
    await marta.patch(`/appointments/${session?.id}`, {
      startsAt: "2026-05-14T07:00:00Z",
      endsAt: "2026-05-14T08:00:00Z",
    });
    await passUntil("2026-05-11T10:00:00Z");
    expect(lettersTo(client.email)).toEqual([]);
    await passUntil("2026-05-13T07:00:00Z");
    expect([client, rowan].map(({ email }) => lettersTo(email).length)).toEqual([1, 1]);
  });

  test("leaves out whoever left, and whoever joined too late for it", async () => {
    const group = await opened();
    const rowan = await person("Rowan");
    const places = (await join(group, client)).body.places;
    await world.runJobs();
    await marta.post(`/groups/${group.id}/places/${places[0].id}/leave`);
    world.clock.set("2026-05-11T09:30:00Z");
    await signInAgain();
    await join(group, rowan);
    await passUntil("2026-05-12T08:59:00Z");
    expect([client, rowan].map(({ email }) => lettersTo(email).length)).toEqual([0, 0]);
  });

  test("stays silent when the group is cancelled", async () => {
    const group = await opened();
    await join(group, client);
    await world.runJobs();
    await marta.post(`/groups/${group.id}/cancel`);
    await passUntil("2026-05-11T10:00:00Z");
    expect(lettersTo(client.email)).toEqual([]);
  });
});
