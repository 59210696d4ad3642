import type { z } from "zod";
import { port } from "#kernel/ports.ts";
import type { badgesShape } from "./contract.ts";

/** What stands beside a visit on the calendar; each room that knows something answers for its own part. */
export type Badges = z.output<typeof badgesShape>;

/**
 * The badges of these visits, as far as the actor may see them; a visit without any may be left out. Asked once for a
 * whole week, so answer with one query at most, and with none for a role that sees nothing.
 */
export const badges = port<{ readonly appointmentIds: readonly string[] }, Map<string, Badges>>("AppointmentBadges");
