import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const ana = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const massage = { name: "Massage", durationMinutes: 60 };
const euros = (amount: number) => ({ amount, currency: "EUR" });

async function placed(name = "Room 2"): Promise<string> {
  return (await marta.post("/locations", { name, kind: "clinic" })).body.id;
}

test("a service says where it is offered, by whom, and on what terms", async () => {
  const terms = {
    price: euros(9_000),
    deposit: euros(3_000),
    scheduling: "fixed_date",
    approval: true,
    cancellationPolicy: { noticeHours: 48, feePercent: 50 },
    locationIds: [await placed()],
    therapistIds: [marta.memberId, ana.memberId].sort(),
  };
  const made = await marta.post("/services", { ...massage, ...terms });
  expect(made.body).toMatchObject(terms);
  expect((await assistant.get("/services")).body.items).toContainEqual(made.body);

  const other = [await placed("Room 3")];
  const changed = await marta.patch(`/services/${made.body.id}`, { locationIds: other, therapistIds: [ana.memberId] });
  expect(changed.body).toEqual({ ...made.body, locationIds: other, therapistIds: [ana.memberId], version: 2 });
  const everywhere = { locationIds: [], therapistIds: [], cancellationPolicy: null, deposit: null };
  expect((await marta.patch(`/services/${made.body.id}`, everywhere)).body).toMatchObject(everywhere);
});

test.each([
  ["more than the price", { price: euros(5_000), deposit: euros(5_001) }, "body.deposit.amount"],
  ["in another currency", { price: euros(5_000), deposit: { amount: 100, currency: "ILS" } }, "body.deposit.currency"],
  ["without a price", { deposit: euros(100) }, "body.deposit"],
  ["of nothing", { price: euros(5_000), deposit: euros(0) }, "body.deposit.amount"],
])("a deposit %s is refused, and nothing is written", async (_, terms, path) => {
  const before = (await marta.get("/services")).body.items;
  const reply = await marta.post("/services", { ...massage, ...terms });
  expect([reply.status, reply.body.issues[0].path]).toEqual([422, path]);
  expect((await marta.get("/services")).body.items).toEqual(before);
});

test("a price cannot fall below the deposit that is asked", async () => {
  const made = await marta.post("/services", { ...massage, price: euros(9_000), deposit: euros(3_000) });
  const reply = await marta.patch(`/services/${made.body.id}`, { price: euros(2_000) });
  expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.price"]);
  expect((await marta.get(`/services/${made.body.id}`)).body).toEqual(made.body);
  const both = { price: euros(2_000), deposit: euros(2_000) };
  expect((await marta.patch(`/services/${made.body.id}`, both)).body).toMatchObject(both);
});

test("an assistant offers nothing, and an archived place is not newly chosen", async () => {
  const closed = await placed();
  const made = await marta.post("/services", { ...massage, locationIds: [closed] });
  await marta.post(`/locations/${closed}/archive`);
  const again = await marta.post("/services", { ...massage, locationIds: [closed] });
  expect([again.status, again.body.issues[0].path]).toEqual([422, "body.locationIds.0"]);
  const kept = await marta.patch(`/services/${made.body.id}`, { name: "Back massage", locationIds: [closed] });
  expect([kept.status, kept.body.locationIds]).toEqual([200, [closed]]);
  const asked = { ...massage, therapistIds: [ana.memberId, assistant.memberId] };
  const reply = await marta.post("/services", asked);
  expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.therapistIds.1"]);
});

test("places and members of another practice do not exist", async () => {
  const theirs = (await stranger.post("/locations", { name: "Theirs", kind: "clinic" })).body.id;
  const before = (await marta.get("/services")).body.items;
  expect((await marta.post("/services", { ...massage, locationIds: [theirs] })).status).toBe(404);
  expect((await marta.post("/services", { ...massage, therapistIds: [stranger.memberId] })).status).toBe(404);
  expect((await marta.get("/services")).body.items).toEqual(before);
});

test("a therapist who has left is still named, so that the service is not suddenly everyone's", async () => {
  const leaving = await marta.colleague("therapist");
  const made = await marta.post("/services", { ...massage, therapistIds: [leaving.memberId] });
  await marta.delete(`/members/${leaving.memberId}`);
  const changed = await marta.patch(`/services/${made.body.id}`, { ...massage, therapistIds: [leaving.memberId] });
  expect([changed.status, changed.body.therapistIds]).toEqual([200, [leaving.memberId]]);
});

test("a visit may be booked with a service that is not offered there, nor by this therapist", async () => {
  const [here, there] = [await placed(), await placed()];
  const service = await marta.post("/services", { ...massage, locationIds: [there], therapistIds: [ana.memberId] });
  const clientId = (await marta.post("/clients", { firstName: "Juniper" })).body.id;
  const reply = await marta.post("/appointments", {
    clientId,
    serviceId: service.body.id,
    locationId: here,
    startsAt: "2031-02-03T09:00:00Z",
    endsAt: "2031-02-03T10:00:00Z",
  });
  expect(reply.status).toBe(201);
});
