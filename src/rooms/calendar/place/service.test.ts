import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { placeOf } from "../door.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const address = "Birkenweg 9\n1070 Wien";
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", address })).body;

let day = Temporal.PlainDate.from("2026-06-01");
async function bookedAt(location: Record<string, unknown>, clientId = juniper.id) {
  day = day.add({ days: 1 });
  const locationId = (await marta.post("/locations", location)).body.id;
  const times = { startsAt: `${day}T10:00:00Z`, endsAt: `${day}T11:00:00Z` };
  const reply = await marta.post("/appointments", { clientId, locationId, ...times });
  expect(reply.status).toBe(201);
  return reply.body;
}

test("a home visit is at the client's address, for whoever drives and for whoever plans", async () => {
  const visit = await bookedAt({ name: "Home visit", kind: "home", travelMinutes: 20, details: "Bring the table" });
  const place = { kind: "home", name: "Home visit", address, details: "Bring the table", link: null };
  expect(visit.place).toEqual(place);
  expect((await assistant.get(`/appointments/${visit.id}`)).body.place).toEqual(place);

  await marta.patch(`/clients/${juniper.id}`, { address: "Erlenweg 1" });
  expect((await marta.get(`/appointments/${visit.id}`)).body.place.address).toBe("Erlenweg 1");
  await marta.patch(`/clients/${juniper.id}`, { address });
});

test("a home visit to someone whose address is not known says so", async () => {
  const linden = (await marta.post("/clients", { firstName: "Linden" })).body;
  const visit = await bookedAt({ name: "Home visit", kind: "home" }, linden.id);
  expect(visit.place).toMatchObject({ kind: "home", address: null });
});

test("an online visit is at its link, a clinic at its address, and a visit without a place nowhere", async () => {
  const online = await bookedAt({ name: "Online", kind: "online", link: "https://meet.example/vale" });
  expect(online.place).toMatchObject({ link: "https://meet.example/vale", address: null });
  const clinic = await bookedAt({ name: "Room 2", kind: "clinic", address: "Lindengasse 4" });
  expect(clinic.place).toMatchObject({ name: "Room 2", address: "Lindengasse 4", link: null });
  const nowhere = await marta.patch(`/appointments/${clinic.id}`, { locationId: null });
  expect(nowhere.body.place).toBeNull();
});

test("the list of a week holds no address", async () => {
  await bookedAt({ name: "Home visit", kind: "home" });
  const range = "from=2026-06-01T00:00:00Z&to=2026-07-01T00:00:00Z";
  expect(JSON.stringify((await marta.get(`/appointments?${range}`)).body)).not.toContain("Birkenweg");
});

test("another practice learns nothing of it", async () => {
  const visit = await bookedAt({ name: "Home visit", kind: "home" });
  expect((await stranger.get(`/appointments/${visit.id}`)).status).toBe(404);
});

test("rooms to the right learn where a visit takes place, in the practice's zone unless it has its own", async () => {
  const clinic = { name: "Lindengasse", kind: "clinic", address: "Lindengasse 4", details: "the bell says Vale" };
  const { id } = (await marta.post("/locations", clinic)).body;
  const place = { ...clinic, link: null, travelMinutes: 0, timeZone: "Europe/Madrid" };
  await world.inPractice(marta.actor, async (tx) => {
    expect(await placeOf(tx, { locationId: id, clientId: juniper.id })).toEqual(place);
    expect(await placeOf(tx, { locationId: null, clientId: juniper.id })).toBeNull();
  });
  await marta.patch(`/locations/${id}`, { timeZone: "Asia/Jerusalem" });
  await world.inPractice(marta.actor, async (tx) => {
    expect((await placeOf(tx, { locationId: id, clientId: null }))?.timeZone).toBe("Asia/Jerusalem");
  });
});
