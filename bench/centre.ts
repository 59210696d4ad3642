import pg from "pg";
import type { OpenHouse } from "#main/house.ts";
import { addMember, createPractice, practiceIds } from "#rooms/practices/door.ts";
import { ownerOf } from "./data.ts";

/** A centre of ten therapists with two months of hours before them, and 5,000 stretches that are taken. */
export interface Centre {
  readonly practiceId: string;
  readonly serviceId: string;
  readonly therapistIds: string[];
  /** The days asked for: 30 of them from tomorrow on. */
  readonly from: string;
  readonly to: string;
}

const therapists = 10;
const days = 30;
const takenEach = 500;
/** Of the practice. */
export const zone = "Europe/Madrid";

/** Opens the centre the first time; its hours, visits and busy times are laid out anew from today at every run. */
export async function openCentre(opened: OpenHouse): Promise<Centre> {
  if ((await practiceIds(opened.house)).length === 0) await foundCentre(opened);
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  try {
    const members = await superuser.query("select practice_id, id from members where role <> 'assistant' order by id");
    const practiceId: string = members.rows[0].practice_id;
    const therapistIds: string[] = members.rows.map((row) => row.id);
    const today = Temporal.Now.plainDateISO(zone);
    await clear(superuser);
    const serviceId = await layOut(superuser, practiceId, today);
    return {
      practiceId,
      serviceId,
      therapistIds,
      from: today.add({ days: 1 }).toString(),
      to: today.add({ days }).toString(),
    };
  } finally {
    await superuser.end();
  }
}

async function foundCentre({ house }: OpenHouse): Promise<void> {
  const settings = { name: "The Centre", timeZone: zone, locale: "en", currency: "EUR" } as const;
  const { practiceId } = await createPractice(house, { email: ownerOf(0), userName: "Therapist 0", ...settings });
  for (let nth = 1; nth < therapists; nth++)
    await addMember(house, practiceId, {
      email: `therapist-${nth}@bench.example`,
      name: `Therapist ${nth}`,
      locale: "en",
      role: "therapist",
    });
}

async function clear(superuser: pg.Client): Promise<void> {
  for (const table of ["busy_times", "schedules"]) await superuser.query(`delete from ${table}`);
  await superuser.query(
    "delete from services s where not exists (select from appointments a where a.service_id = s.id)",
  );
}

/** Nine to one and three to eight on weekdays; taken are most of the mornings, at another minute for each therapist. */
async function layOut(superuser: pg.Client, practiceId: string, today: Temporal.PlainDate): Promise<string> {
  const weekly = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: "09:00", to: "13:00" },
    { weekday, from: "15:00", to: "20:00" },
  ]);
  await superuser.query(
    `insert into schedules (practice_id, id, member_id, name, time_zone, weekly, minimum_notice_minutes, horizon_days, step_minutes)
     select practice_id, gen_random_uuid(), id, 'Hours', $2, $3, 720, 90, 15 from members where practice_id = $1`,
    [practiceId, zone, JSON.stringify(weekly)],
  );
  await superuser.query(
    `insert into busy_times (practice_id, id, member_id, starts_at, ends_at)
     select $1, gen_random_uuid(), m.id, s.at, s.at + interval '25 minutes'
     from (select id, row_number() over (order by id) as nth from members where practice_id = $1) m
     cross join generate_series(0, $2::int - 1) n
     cross join lateral (select ($3::date + 1 + n % $4::int) at time zone $5
       + (n / $4::int) * interval '30 minutes' + interval '6 hours' + m.nth * interval '2 minutes' as at) s`,
    [practiceId, takenEach, today.toString(), days, zone],
  );
  const { rows } = await superuser.query(
    `insert into services (practice_id, id, name, duration_minutes, buffer_after_minutes, hue)
     values ($1, gen_random_uuid(), 'Individual', 50, 10, 'pine') returning id`,
    [practiceId],
  );
  await superuser.query("vacuum analyze");
  return rows[0].id;
}
