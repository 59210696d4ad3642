import type { Group, Place } from "../../../groups/contract.ts";

/** What of a group can be changed, as it is typed. */
export interface GroupForm {
  name: string;
  capacity: number;
  note: string;
}

export type GroupChange = { name?: string; capacity?: number; note?: string | null };

/** What differs from the group as it stands: another's change of the rest is left alone. */
export function changesOf(form: GroupForm, group: Pick<Group, "name" | "capacity" | "note">): GroupChange {
  const [name, note] = [form.name.trim(), form.note.trim() || null];
  return {
    ...(name !== group.name && { name }),
    ...(form.capacity !== group.capacity && { capacity: form.capacity }),
    ...(note !== group.note && { note }),
  };
}

/** What takes a change back. */
export function undoing(change: GroupChange, { name, capacity, note }: Group): GroupChange {
  return {
    ...(change.name !== undefined && { name }),
    ...(change.capacity !== undefined && { capacity }),
    ...(change.note !== undefined && { note }),
  };
}

/** To whom places would be offered if there were so many, in the order of the waiting list. */
export function nextInLine({ joined, offered, capacity: now, places }: Group, capacity: number): Place[] {
  const free = capacity > now ? capacity - joined - offered : 0;
  return places.filter(({ state }) => state === "waiting").slice(0, Math.max(0, free));
}

/** Who is offered a place now, and was not before. */
export function newlyOffered(before: Group, after: Group): Place[] {
  const known = new Set(before.places.filter(({ state }) => state === "offered").map(({ id }) => id));
  return after.places.filter(({ id, state }) => state === "offered" && !known.has(id));
}
