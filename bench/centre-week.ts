import pg from "pg";
import type { OpenHouse } from "#main/house.ts";
import type { Centre } from "./centre.ts";
import { addClients, firstMonday } from "./data.ts";
import { figuresOf, median, shown } from "./figures.ts";
import type { Load, Shot } from "./load.ts";

const rounds = 3;
const connections = 8;
const clients = 150;
export const visits = 600;

/** The week of the centre, in instants: the Monday of `firstMonday` and what follows. */
export const centreWeek = { from: firstMonday, to: "2030-01-14T00:00:00Z" };

/** Six hundred visits in one week, once: twelve a day for each of ten therapists, of three services, some with a note begun. */
export async function layWeek(opened: OpenHouse, { practiceId }: Centre): Promise<void> {
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  try {
    const laid = await superuser.query("select count(*)::int as count from appointments where starts_at >= $1", [
      firstMonday,
    ]);
    if (laid.rows[0].count === visits) return;
    await addClients(opened, practiceId, clients);
    await superuser.query(layOut, [practiceId, firstMonday, visits]);
    await superuser.query(beginNotes, [practiceId]);
    await superuser.query("vacuum analyze");
  } finally {
    await superuser.end();
  }
}

const layOut = `
  with offered as (
    insert into services (practice_id, id, name, duration_minutes, hue)
    select $1::uuid, gen_random_uuid(), name, 50, hue
    from (values ('Alone', 'moss'), ('Together', 'plum'), ('On the way', 'lake')) as s (name, hue) returning id),
  place as (
    insert into locations (practice_id, id, name, kind)
    select $1::uuid, gen_random_uuid(), name, 'clinic' from (values ('Room 1'), ('Room 2')) as l (name) returning id),
  known as (select array_agg(id) as ids from clients where practice_id = $1),
  what as (select array_agg(id) as ids from offered), wherever as (select array_agg(id) as ids from place)
  insert into appointments (practice_id, id, client_id, therapist_id, service_id, location_id, starts_at, ends_at, blocked, time_set_at, created_at)
  select $1, gen_random_uuid(), known.ids[1 + (n * 7) % array_length(known.ids, 1)], m.id, what.ids[1 + n % 3], wherever.ids[1 + n % 2],
    s.at, s.at + interval '50 minutes', tstzrange(s.at, s.at + interval '50 minutes'), s.at - interval '30 days', s.at - interval '30 days'
  from generate_series(0, $3::int - 1) n
  cross join known cross join what cross join wherever
  join (select id, row_number() over (order by id) - 1 as nth from members where practice_id = $1) m on m.nth = n % 10
  cross join lateral (select $2::timestamptz + (n / 120) * interval '1 day' + interval '7 hours' + (n / 10 % 12) * interval '1 hour' as at) s`;

const beginNotes = `
  insert into notes (practice_id, id, client_id, appointment_id, author_id, template, happened_at, created_at, updated_at)
  select practice_id, gen_random_uuid(), client_id, id, therapist_id, 'soap', starts_at, starts_at, starts_at
  from appointments where practice_id = $1 and abs(hashtext(id::text)) % 3 = 0`;

/**
 * A week of ten therapists, 600 visits with names and badges, in one request: one after the other for the time, eight at
 * once for the throughput. The floor sends the same bytes from one plain statement.
 */
export async function measureWeek(
  { ours, floor }: { readonly ours: Load; readonly floor: Load },
  { practiceId }: Centre,
  seconds: number,
): Promise<void> {
  const range = `from=${centreWeek.from}&to=${centreWeek.to}`;
  const week = shotAt("week", `/api/v1/appointments?${range}`, 0);
  const rows = shotAt("floor", `/week?practice=${practiceId}&${range}`, -1);
  console.log(`\na week of ten therapists, ${visits} visits`);
  await ours.closed(week, 1, 2);
  await floor.closed(rows, 1, 1);
  const [times, rates, slowest]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const [mine, theirs] = [await alone(ours, week, seconds), await alone(floor, rows, seconds)];
    const [many, most] = [await together(ours, week, seconds), await together(floor, rows, seconds)];
    console.log(`  ours   ${shown(mine)}\n  floor  ${shown(theirs)}\n  ours   ${shown(many)}, ${connections} at once`);
    times.push(mine.p50 / theirs.p50);
    rates.push(many.perSecond / most.perSecond);
    slowest.push(mine.p95);
  }
  console.log(
    `  p95 of the week: ${median(slowest).toFixed(1)} ms; its median to the floor's: ${median(times).toFixed(2)}; throughput to the floor's: ${median(rates).toFixed(2)}`,
  );
}

const alone = async (load: Load, shot: () => Shot, seconds: number) =>
  figuresOf(await load.closed(shot, 1, seconds), seconds);
const together = async (load: Load, shot: () => Shot, seconds: number) =>
  figuresOf(await load.closed(shot, connections, seconds), seconds);

const shotAt = (kind: string, path: string, practice: number) => (): Shot => ({ kind, practice, method: "GET", path });
