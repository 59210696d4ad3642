import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();

test("a therapist without a schedule publishes no hours, and that is said", async () => {
  const { id: serviceId } = (await marta.post("/services", { name: "Individual", durationMinutes: 50 })).body;
  const range = "from=2030-05-13T00:00:00Z&to=2030-05-14T00:00:00Z";
  const slots = await marta.get(`/availability/slots?serviceId=${serviceId}&${range}`);
  expect(slots.body).toEqual({ zone: "Europe/Madrid", items: [], withoutSchedule: [marta.memberId] });
  const hours = await marta.get(`/availability/hours?${range}`);
  expect(hours.body).toEqual({ items: [], withoutSchedule: [marta.memberId] });
});
