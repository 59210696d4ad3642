import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { tablesWith } from "#testing/canary.ts";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";
import { addImport } from "./contract.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const owner = await world.owner();
let marta: Member;
beforeEach(async () => {
  world.clock.set("2026-05-12T09:00:00Z");
  marta = await owner.colleague("therapist");
});

const lines = (...all: string[]) => all.join("\r\n");
const vevent = (...properties: string[]) => lines("BEGIN:VEVENT", ...properties, "END:VEVENT");
const calendar = (...components: string[]) =>
  lines("BEGIN:VCALENDAR", "VERSION:2.0", ...components, "END:VCALENDAR", "");
const dentist = vevent(
  "UID:dentist@elsewhere",
  "SUMMARY:Dentist\\, again",
  "DTSTART;TZID=Europe/Madrid:20260520T100000",
  "DTEND;TZID=Europe/Madrid:20260520T110000",
);

function send(by: Member, content: string | Buffer, name = "private.ics") {
  const boundary = "a-calendar";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/calendar\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return by.post("/calendar-imports", body, { "content-type": `multipart/form-data; boundary=${boundary}` });
}
const imported = async (by: Member, content: string | Buffer) => {
  const reply = await send(by, content);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  expect(addImport.reply.parse(reply.body)).toEqual(reply.body);
  return reply.body;
};
const range = { from: "2026-05-01T00:00:00Z", to: "2026-06-30T00:00:00Z" };
const busy = async (by: Member, query: Record<string, string> = {}) =>
  (await by.get(`/busy-times?${new URLSearchParams({ ...range, therapistId: by.memberId, ...query })}`)).body.items;
const startsOf = async (by: Member) => (await busy(by)).map((time: { startsAt: string }) => time.startsAt);

describe("an imported calendar", () => {
  test("becomes busy time of the member who brought it, and a report says what came of it", async () => {
    const report = await imported(marta, calendar(dentist));
    expect(report).toMatchObject({
      name: "private.ics",
      importedAt: "2026-05-12T09:00:00Z",
      events: 1,
      imported: 1,
      skipped: [],
      from: "2026-05-20T08:00:00Z",
      until: "2026-05-20T09:00:00Z",
    });
    expect(await busy(marta)).toMatchObject([
      {
        therapistId: marta.memberId,
        startsAt: "2026-05-20T08:00:00Z",
        endsAt: "2026-05-20T09:00:00Z",
        summary: "Dentist, again",
      },
    ]);
    expect((await marta.get("/calendar-imports")).body).toEqual({ items: [report] });
  });

  test("is busy and nothing more to colleagues, and nothing at all to another practice", async () => {
    await imported(marta, calendar(dentist));
    for (const colleague of [owner, await owner.colleague("assistant")])
      expect(await busy(colleague, { therapistId: marta.memberId })).toMatchObject([{ summary: null }]);
    const stranger = await world.owner();
    expect(await busy(stranger, { therapistId: marta.memberId })).toEqual([]);
    expect((await owner.get("/calendar-imports")).body).toEqual({ items: [] });
  });

  test("again replaces what its events held, in whatever file they come", async () => {
    await imported(marta, calendar(dentist));
    await imported(marta, calendar(dentist));
    expect(await startsOf(marta)).toEqual(["2026-05-20T08:00:00Z"]);
    expect((await marta.get("/calendar-imports")).body.items).toHaveLength(1);
    const other = vevent("UID:other", "DTSTART:20260521T080000Z", "DURATION:PT1H");
    await imported(marta, calendar(other, dentist.replaceAll("T1", "T2")));
    expect(await startsOf(marta)).toEqual(["2026-05-20T18:00:00Z", "2026-05-21T08:00:00Z"]);
    await imported(marta, calendar(dentist.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY")));
    expect(await startsOf(marta)).toEqual(["2026-05-21T08:00:00Z"]);
  });

  test("of a colleague keeps apart, though the events are the same", async () => {
    const noa = await owner.colleague("therapist");
    await imported(marta, calendar(dentist));
    await imported(noa, calendar(dentist));
    expect([await startsOf(marta), await startsOf(noa)].flat()).toHaveLength(2);
  });

  test("goes with its busy time when it is removed, by its member alone", async () => {
    const report = await imported(marta, calendar(dentist));
    expect((await owner.delete(`/calendar-imports/${report.id}`)).status).toBe(404);
    expect(await busy(marta)).toHaveLength(1);
    expect((await marta.delete(`/calendar-imports/${report.id}`)).status).toBe(204);
    expect(await busy(marta)).toEqual([]);
    expect((await marta.get("/calendar-imports")).body).toEqual({ items: [] });
  });

  test("leaves its words and its file's name in no table in the clear, and events without words", async () => {
    const report = await imported(marta, calendar(dentist.replace("Dentist", "Quetzalcoatl")));
    expect(await tablesWith(world.superuser, "quetzalcoatl")).toEqual([]);
    expect(await tablesWith(world.superuser, "private.ics")).toEqual([]);
    expect(await tablesWith(world.superuser, "dentist@elsewhere")).toEqual([]);
    const [event] = (await world.eventsOf(owner.practiceId)).filter(({ subject_id }) => subject_id === report.id);
    expect(event).toMatchObject({
      kind: "busy_times.imported",
      payload: { memberId: marta.memberId, events: 1, imported: 1 },
    });
    const audited = (await world.auditOf(owner.practiceId)).filter((row) => row.subject_id === report.id);
    expect(audited).toMatchObject([{ action: "calendar_import.add", detail: { events: 1, imported: 1 } }]);
  });

  test("with the same key twice is imported once", async () => {
    const boundary = "k";
    const body = `--k\r\nContent-Disposition: form-data; name="file"; filename="a.ics"\r\n\r\n${calendar(dentist)}\r\n--k--\r\n`;
    const headers = { "content-type": `multipart/form-data; boundary=${boundary}`, "idempotency-key": "once-only" };
    const first = await marta.post("/calendar-imports", body, headers);
    const second = await marta.post("/calendar-imports", body, headers);
    expect(second.body.id).toBe(first.body.id);
    expect(await busy(marta)).toHaveLength(1);
  });
});

test("busy time is told where a visit is meant to go, and holds nothing", async () => {
  await imported(marta, calendar(dentist));
  const times = { startsAt: "2026-05-20T08:30:00Z", endsAt: "2026-05-20T09:20:00Z" };
  const asked = new URLSearchParams({ ...times, therapistId: marta.memberId });
  expect((await owner.get(`/appointments/conflicts?${asked}`)).body.conflicts).toEqual([
    {
      startsAt: "2026-05-20T08:00:00Z",
      endsAt: "2026-05-20T09:00:00Z",
      blockedFrom: "2026-05-20T08:00:00Z",
      blockedUntil: "2026-05-20T09:00:00Z",
      because: "busy",
    },
  ]);
  const client = (await owner.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
  const booked = await owner.post("/appointments", { clientId: client.id, therapistId: marta.memberId, ...times });
  expect(booked.status).toBe(201);
});

describe("what is refused, with a sentence and nothing written", () => {
  const refused = async (content: string | Buffer, status: number, code: string) => {
    const before = await stateOf(world, owner.practiceId);
    const reply = await send(marta, content);
    expect(reply).toMatchObject({ status, body: { code, detail: expect.stringMatching(/^[A-Z].+\.$/) } });
    expect(await stateOf(world, owner.practiceId)).toBe(before);
  };

  test.each([
    ["nothing", ""],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex")],
    ["a web page", "<!doctype html><title>Sign in</title>"],
    ["an address card", "BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"],
    ["a file that breaks off", calendar(dentist).slice(0, 150)],
    ["a line that is none", calendar(vevent("UID:1", "DTSTART:20260520T080000Z", "what is this"))],
    ["a rule that is none", calendar(vevent("UID:1", "DTSTART:20260520T080000Z", "RRULE:FREQ=SOMETIMES"))],
    ["no UTF-8", Buffer.concat([Buffer.from("BEGIN:VCALENDAR\r\nX:"), Buffer.from([0xff, 0xfe, 0x41])])],
  ])("%s", async (_name, content) => {
    await refused(content, 422, "calendar_unreadable");
  });

  test("more than 2 MB", async () => {
    await refused(calendar(dentist, `X-NOTE:${"x".repeat(2_097_152)}`), 413, "calendar_too_large");
  });

  test("a form without a file, and no form", async () => {
    const boundary = { "content-type": "multipart/form-data; boundary=k" };
    for (const [body, headers] of [
      ['--k\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n--k--\r\n', boundary],
      ["{}", { "content-type": "application/json" }],
    ] as const)
      expect((await marta.post("/calendar-imports", body, headers)).status).toBe(422);
  });

  test("by an assistant, who has no appointments", async () => {
    expect((await send(await owner.colleague("assistant"), calendar(dentist))).status).toBe(403);
  });

  test.each([
    [{}, "query.from"],
    [{ from: range.from }, "query.to"],
    [{ from: range.to, to: range.from }, "query.to"],
    [{ from: "2026-01-01T00:00:00Z", to: "2026-06-01T00:00:00Z" }, "query.to"],
  ])("busy times for %j", async (query, path) => {
    const reply = await marta.get(`/busy-times?${new URLSearchParams(query)}`);
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toBe(path);
  });
});

test("a rule that repeats each second, and thousands of events, hold up nobody", async () => {
  const bomb = vevent("UID:bomb", "DTSTART:20260512T000000Z", "DTEND:20260512T000001Z", "RRULE:FREQ=SECONDLY");
  const daily = (n: number) => vevent(`UID:${n}`, "DTSTART:20260512T080000Z", "DURATION:PT15M", "RRULE:FREQ=DAILY");
  const report = await imported(marta, calendar(bomb, ...Array.from({ length: 8 }, (_, n) => daily(n))));
  expect(report.imported).toBeLessThanOrEqual(5_000);
  expect(report.skipped).toEqual([
    { code: "too_often", count: 1, events: [1] },
    { code: "too_many", count: 2, events: [8, 9] },
  ]);
});
