import type { House } from "./house.ts";
import type { Rooms } from "./pages.ts";

/** A therapist who is invited into the practice and comes in; answers who they are there. */
export async function colleague(house: House, rooms: Rooms, name: string): Promise<{ id: string; name: string }> {
  const email = `${name.toLowerCase().replace(/\W/g, ".")}@quietroom.example`;
  await rooms.send("POST", "/members/invitations", { email, role: "therapist" });
  return { id: await house.join({ email, name }), name };
}
