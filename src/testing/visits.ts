import { expect } from "vitest";
import type { World } from "./world.ts";

/** A practice that books Juniper Vale in May and June 2026, each time for an hour that no other test uses. */
export async function visitsIn(world: World) {
  world.clock.set("2026-05-12T09:00:00Z");
  const marta = await world.owner();
  const therapist = await marta.colleague("therapist");
  const assistant = await marta.colleague("assistant");
  const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", pronouns: "she/her" })).body;

  let lastDay = Temporal.PlainDate.from("2026-06-01");
  function anHour() {
    lastDay = lastDay.add({ days: 2 });
    return { startsAt: `${lastDay}T10:00:00Z`, endsAt: `${lastDay}T11:00:00Z` };
  }
  const wish = (more: Record<string, unknown> = {}) => ({ clientId: juniper.id, ...anHour(), ...more });

  async function booked(more: Record<string, unknown> = {}) {
    const reply = await marta.post("/appointments", wish(more));
    expect(reply.status).toBe(201);
    return reply.body;
  }
  const eventsOf = async (id: string) =>
    (await world.eventsOf(marta.practiceId)).filter((event) => event.subject_id === id);
  const actsOf = async (id: string) =>
    (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);

  return { marta, therapist, assistant, juniper, anHour, wish, booked, eventsOf, actsOf };
}
