import type { z } from "zod";
import type { badgesShape } from "./contract.ts";

/** What stands beside a visit on the calendar; each room that knows something has a part of its own. */
export type Badges = z.output<typeof badgesShape>;

/**
 * One badge, as SQL that joins the list's own statement: a scalar over the row `visit` of appointments that yields a word
 * of a closed list, or null for none. Row-level security decides what the actor may see of it, so it must read tables
 * of its own room alone, by an index that begins with practice and appointment.
 */
export interface BadgeColumn {
  readonly name: keyof Badges;
  readonly sql: string;
}

const columns: BadgeColumn[] = [];

/** The port `AppointmentBadges`. It takes SQL rather than a function: a week is asked all day, and a second round trip cost as much as the first. */
export const badges = {
  plug: (column: BadgeColumn): void => void columns.push(column),
  columns: (): readonly BadgeColumn[] => columns,
};
