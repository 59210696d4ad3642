import { describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
/** In force on one day in January, when Madrid is an hour ahead; far enough that now does not matter. */
const day = Temporal.PlainDate.from(world.clock.now().toString().slice(0, 10)).add({ days: 30 });
const mornings = { name: "Mornings", weekly: everyDay("09:00", "12:00"), stepMinutes: 60 };
const zoned = (clock: string) =>
  day.toZonedDateTime({ timeZone: "Europe/Madrid", plainTime: clock }).toInstant().toString();
const wholeDay = `from=${day}&to=${day}`;
const instants = `from=${zoned("00:00")}&to=${zoned("23:59")}`;

const serviceOf = async (who: Member, more: object = {}) =>
  (await who.post("/services", { name: "Individual", durationMinutes: 50, ...more })).body.id as string;
const slotsOf = async (who: Member, serviceId: string, more = "") =>
  (await who.get(`/availability/slots?serviceId=${serviceId}&${wholeDay}${more}`)).body;
const clocks = async (who: Member, serviceId: string, more = "") =>
  (await slotsOf(who, serviceId, more)).items.map((slot: { clock: string }) => slot.clock);
const clientOf = async (who: Member) => (await who.post("/clients", { firstName: "Juniper" })).body.id as string;

test("a therapist without a schedule publishes no hours, and that is said", async () => {
  const serviceId = await serviceOf(marta);
  expect(await slotsOf(marta, serviceId)).toEqual({
    zone: "Europe/Madrid",
    items: [],
    withoutSchedule: [marta.memberId],
  });
  const hours = await marta.get(`/availability/hours?${instants}`);
  expect(hours.body).toEqual({ items: [], withoutSchedule: [marta.memberId] });
});

describe("free times over HTTP", () => {
  test("are instants, with the date and the clock of whoever asks", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora);
    await nora.post("/schedules", mornings);
    const here = await slotsOf(nora, serviceId);
    expect(here.zone).toBe("Europe/Madrid");
    expect(here.items[0]).toEqual({
      therapistId: nora.memberId,
      locationId: null,
      startsAt: zoned("09:00"),
      endsAt: zoned("09:50"),
      onDate: day.toString(),
      clock: "09:00",
    });
    const seen = zoned("10:00");
    const away = await nora.get(
      `/availability/slots?serviceId=${serviceId}&${instants}&zone=Asia/Kolkata&therapistId=${nora.memberId}`,
    );
    const there = Temporal.Instant.from(seen).toZonedDateTimeISO("Asia/Kolkata").toPlainTime();
    expect(away.body.items.find((slot: { startsAt: string }) => slot.startsAt === seen).clock).toBe(
      there.toString({ smallestUnit: "minute" }),
    );
    expect(await clocks(nora, serviceId)).toEqual(["09:00", "10:00", "11:00"]);
  });

  test("a date means its whole day in the zone asked for", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora);
    await nora.post("/schedules", { name: "All day", weekly: everyDay("00:00", "24:00"), stepMinutes: 60 });
    expect(await clocks(nora, serviceId)).toHaveLength(24);
    const there = await slotsOf(nora, serviceId, "&zone=America/New_York");
    expect(new Set(there.items.map((slot: { onDate: string }) => slot.onDate))).toEqual(new Set([day.toString()]));
    expect(there.items).toHaveLength(24);
  });

  test("leave out what is booked, with buffers and the way, and give it back when it is cancelled", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora, { bufferAfterMinutes: 10 });
    await nora.post("/schedules", mornings);
    const clientId = await clientOf(nora);
    const visit = { clientId, serviceId, startsAt: zoned("10:00"), endsAt: zoned("10:55") };
    const { id } = (await nora.post("/appointments", visit)).body;
    expect(await clocks(nora, serviceId)).toEqual(["09:00"]);
    await nora.post(`/appointments/${id}/cancel`);
    expect(await clocks(nora, serviceId)).toEqual(["09:00", "10:00", "11:00"]);
    const locationId = (await nora.post("/locations", { name: "At home", kind: "home", travelMinutes: 20 })).body.id;
    await nora.post("/appointments", { ...visit, locationId, endsAt: zoned("10:20") });
    expect(await clocks(nora, serviceId)).toEqual(["11:00"]);
  });

  test("every free time can be booked, and what is booked is free no more", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora, { bufferBeforeMinutes: 15, bufferAfterMinutes: 15 });
    await nora.post("/schedules", { ...mornings, stepMinutes: 20 });
    const clientId = await clientOf(nora);
    for (;;) {
      const [slot] = (await slotsOf(nora, serviceId)).items;
      if (!slot) break;
      const { startsAt, endsAt } = slot;
      expect((await nora.post("/appointments", { clientId, serviceId, startsAt, endsAt })).status).toBe(201);
    }
    const booked = await nora.get(`/appointments?${instants}`);
    expect(booked.body.items).toHaveLength(2);
  });

  test("leave out what a calendar kept elsewhere holds", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora);
    await nora.post("/schedules", mornings);
    await world.superuser.query(
      "insert into busy_times (practice_id, id, member_id, starts_at, ends_at) values ($1, gen_random_uuid(), $2, $3, $4)",
      [nora.practiceId, nora.memberId, zoned("08:00"), zoned("10:30")],
    );
    expect(await clocks(nora, serviceId)).toEqual(["11:00"]);
  });

  test("follow exceptions, times off and the most of a day", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora);
    const exceptions = [{ onDate: day.toString(), hours: [{ from: "18:00", to: "20:00" }] }];
    const { id } = (await nora.post("/schedules", { ...mornings, exceptions })).body;
    expect(await clocks(nora, serviceId)).toEqual(["18:00", "19:00"]);
    await nora.patch(`/schedules/${id}`, { maximumPerDay: 1 });
    const clientId = await clientOf(nora);
    const visit = { clientId, startsAt: zoned("06:00"), endsAt: zoned("07:00") };
    const booked = (await nora.post("/appointments", visit)).body;
    expect(await clocks(nora, serviceId)).toEqual([]);
    await nora.post(`/appointments/${booked.id}/cancel`);
    expect(await clocks(nora, serviceId)).toEqual(["18:00", "19:00"]);
    await nora.post("/times-off", { startsOn: day.toString(), endsOn: day.toString() });
    expect(await clocks(nora, serviceId)).toEqual([]);
    expect((await slotsOf(nora, serviceId)).withoutSchedule).toEqual([]);
  });

  test("are no more once the schedule is archived, or its place is", async () => {
    const nora = await world.owner();
    const serviceId = await serviceOf(nora);
    const locationId = (await nora.post("/locations", { name: "Room 3", kind: "clinic" })).body.id;
    const { id } = (await nora.post("/schedules", { ...mornings, locationId })).body;
    expect((await slotsOf(nora, serviceId)).items[0].locationId).toBe(locationId);
    await nora.post(`/locations/${locationId}/archive`);
    expect(await clocks(nora, serviceId)).toEqual([]);
    await nora.post(`/locations/${locationId}/restore`);
    await nora.post(`/schedules/${id}/archive`);
    expect(await slotsOf(nora, serviceId)).toMatchObject({ items: [], withoutSchedule: [nora.memberId] });
  });

  test("are of those who offer the service, where it is offered", async () => {
    const nora = await world.owner();
    const colleague = await nora.colleague("therapist");
    const [room, online] = await Promise.all(
      ["clinic", "online"].map(async (kind) => (await nora.post("/locations", { name: kind, kind })).body.id),
    );
    await nora.post("/schedules", { ...mornings, locationId: online });
    await colleague.post("/schedules", { ...mornings, locationId: room });
    await colleague.post("/schedules", { ...mornings, weekly: everyDay("15:00", "16:00") });
    const whose = async (serviceId: string) =>
      (await slotsOf(nora, serviceId)).items.map((slot: { therapistId: string }) => slot.therapistId);
    expect(new Set(await whose(await serviceOf(nora)))).toEqual(new Set([nora.memberId, colleague.memberId]));
    expect(new Set(await whose(await serviceOf(nora, { therapistIds: [nora.memberId] })))).toEqual(
      new Set([nora.memberId]),
    );
    const inRoom = await slotsOf(nora, await serviceOf(nora, { locationIds: [room] }));
    expect(inRoom.items.map((slot: { clock: string; locationId: string }) => [slot.clock, slot.locationId])).toEqual(
      ["09:00", "10:00", "11:00", "15:00"].map((clock) => [clock, room]),
    );
  });

  test("of a service on fixed dates are none", async () => {
    const nora = await world.owner();
    await nora.post("/schedules", mornings);
    expect(await clocks(nora, await serviceOf(nora, { scheduling: "fixed_date" }))).toEqual([]);
  });

  test("are seen by everyone in the practice and by nobody else", async () => {
    const assistant = await marta.colleague("assistant");
    const serviceId = await serviceOf(marta);
    expect(await slotsOf(assistant, serviceId)).toEqual(await slotsOf(marta, serviceId));
    const stranger = await world.owner();
    expect((await stranger.get(`/availability/slots?serviceId=${serviceId}&${wholeDay}`)).status).toBe(404);
    const own = await serviceOf(stranger);
    const asked = `/availability/slots?serviceId=${own}&${wholeDay}&therapistId=${marta.memberId}`;
    expect((await stranger.get(asked)).status).toBe(404);
  });

  test.each([
    ["a zone that is none", `${wholeDay}&zone=Mars/Olympus`, "query.zone"],
    ["an end before the beginning", `from=${day}&to=${day.subtract({ days: 1 })}`, "query.to"],
    ["a range wider than two months", `from=${day}&to=${day.add({ days: 62 })}`, "query.to"],
    ["a year beyond all years", "from=9000-01-01&to=9000-01-02", "query.from"],
    ["words for a date", "from=tomorrow&to=soon", "query.from"],
  ])("%s is refused with where and why", async (_what, asked, path) => {
    const serviceId = await serviceOf(marta);
    const reply = await marta.get(`/availability/slots?serviceId=${serviceId}&${asked}`);
    expect([reply.status, reply.body.issues?.[0].path]).toEqual([422, path]);
  });

  test("of an archived service are not asked for", async () => {
    const serviceId = await serviceOf(marta);
    await marta.post(`/services/${serviceId}/archive`);
    const reply = await marta.get(`/availability/slots?serviceId=${serviceId}&${wholeDay}`);
    expect([reply.status, reply.body.issues[0].path]).toEqual([422, "query.serviceId"]);
  });
});

describe("open hours over HTTP", () => {
  test("are stretches of each therapist at each place, bookings left aside", async () => {
    const nora = await world.owner();
    const colleague = await nora.colleague("therapist");
    await nora.post("/schedules", mornings);
    await nora.post("/schedules", { ...mornings, weekly: everyDay("11:00", "14:00") });
    await colleague.post("/schedules", { ...mornings, weekly: everyDay("08:00", "10:00") });
    const clientId = await clientOf(nora);
    await nora.post("/appointments", { clientId, startsAt: zoned("10:00"), endsAt: zoned("11:00") });
    const { body } = await nora.get(`/availability/hours?${instants}`);
    expect(body).toEqual({
      items: [
        { therapistId: colleague.memberId, locationId: null, startsAt: zoned("08:00"), endsAt: zoned("10:00") },
        { therapistId: nora.memberId, locationId: null, startsAt: zoned("09:00"), endsAt: zoned("14:00") },
      ],
      withoutSchedule: [],
    });
    const one = await nora.get(`/availability/hours?${instants}&therapistId=${colleague.memberId}`);
    expect(one.body.items).toHaveLength(1);
  });
});
