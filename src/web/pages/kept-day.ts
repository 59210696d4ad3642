import type { QueryClient } from "@tanstack/react-query";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { rangeOf, visitsQuery } from "#rooms/calendar/ui/door.tsx";
import { directoryQuery, keptAge } from "#rooms/clients/ui/directory.ts";
import { type KeptKey, opened } from "#web/kept/key.ts";
import { keyWithoutServer, layDown } from "#web/kept/page-key.ts";
import { store } from "#web/kept/store.ts";
import type { MemberMe } from "#web/me.ts";

/** What is needed to write today's notes without a connection: who is here, and today's visits with their clients' names. */
interface Day {
  me: MemberMe;
  date: string;
  visits: Appointment[];
}

const rowOf = (key: KeptKey) => `day ${key.shelf}`;

/** Seals the day on this device, in the place of the one before. */
export async function keepDay(key: KeptKey, me: MemberMe, visits: readonly Appointment[]): Promise<void> {
  const date = todayOf(me);
  const day: Day = { me, date, visits: visits.map(withoutWords) };
  if (store) await layDown(store.days, key, rowOf(key), day);
}

/** Names and times go along; what was noted about a visit does not. */
const withoutWords = (visit: Appointment): Appointment => ({ ...visit, notes: null });

/** Who is here, as this device knows without asking, with today's visits put where the pages look for them. Null when it does not. */
export async function meOfDevice(queries: QueryClient): Promise<MemberMe | null> {
  const key = await keyWithoutServer().catch(() => null);
  const row = key && (await store?.days.get(rowOf(key)));
  const day = key && row ? await opened<Day>(key, row.id, row.sealed) : null;
  if (day === null) return null;
  if (day.date === todayOf(day.me)) lay(queries, day);
  return day.me;
}

function lay(queries: QueryClient, { me, date, visits }: Day): void {
  const asked = { ...rangeOf(date, 2, me.practice.timeZone), therapistId: me.member.id };
  queries.setQueryData(visitsQuery(asked).queryKey, (known) => known ?? visits, keptAge);
  for (const visit of visits) queries.setQueryData(["appointment", visit.id], (known) => known ?? visit, keptAge);
  const clients = new Map(visits.flatMap(({ client }) => (client === null ? [] : [[client.id, client]])));
  const lines = [...clients.values()].map(({ id, firstName, lastName }) => ({
    id,
    firstName,
    lastName,
    tags: [],
    status: "active" as const,
  }));
  queries.setQueryData(directoryQuery.queryKey, (known) => known ?? lines, keptAge);
}

const todayOf = (me: MemberMe) => Temporal.Now.plainDateISO(me.practice.timeZone).toString();
