import pg from "pg";
import { uuidv7 } from "uuidv7";
import { systemOf } from "#kernel/jobs/job.ts";
import type { OpenHouse } from "#main/house.ts";
import { insertClient } from "#rooms/clients/store.ts";
import { createPractice } from "#rooms/practices/door.ts";

export interface Size {
  readonly practices: number;
  readonly clients: number;
  readonly visits: number;
}

/** The Monday on which every practice's visits begin; forty a week follow. */
export const firstMonday = "2030-01-07T00:00:00Z";
export const visitsPerWeek = 40;
export const ownerOf = (practice: number) => `owner-${practice}@bench.example`;

/** Fills an empty database to this size, clients sealed as the product seals them; does nothing when it is filled. */
export async function fill(opened: OpenHouse, size: Size): Promise<void> {
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  try {
    const { rows } = await superuser.query(
      "select (select count(*)::int from practices) as practices, (select count(*)::int from appointments) as visits",
    );
    // Bookings of earlier runs stay: a few hundred more do not matter.
    if (rows[0].practices === size.practices && rows[0].visits >= size.practices * size.visits) return;
    if (rows[0].practices > 0)
      throw new Error("The bench's data folder holds another size; remove .cache/bench-* and run again.");
    console.log(
      `  filling ${size.practices} practices with ${size.clients} clients and ${size.visits} visits each, once …`,
    );
    for (let practice = 0; practice < size.practices; practice++) await fillPractice(opened, practice, size);
    await fillVisits(superuser, size);
  } finally {
    await superuser.end();
  }
}

async function fillPractice({ house }: OpenHouse, practice: number, size: Size): Promise<void> {
  const { practiceId } = await createPractice(house, {
    email: ownerOf(practice),
    userName: "Bench",
    name: `Bench ${practice}`,
    timeZone: "UTC",
    locale: "en",
    currency: "EUR",
  });
  await addClients({ house }, practiceId, size.clients);
}

const plainPerson = (nth: number) => ({
  firstName: `Given${nth}`,
  lastName: `Family${nth}`,
  email: `c${nth}@bench.example`,
  phone: null as string | null,
  tags: [] as string[],
});

/** Clients of a practice, sealed as the product seals them. */
export async function addClients(
  { house }: Pick<OpenHouse, "house">,
  practiceId: string,
  count: number,
  personOf = plainPerson,
): Promise<void> {
  await house.db.inPractice(systemOf(practiceId), async (tx) => {
    const at = tx.now.toString();
    for (let client = 0; client < count; client++) {
      const card = {
        ...personOf(client),
        pronouns: null,
        birthDate: null,
        custom: {},
      };
      const profile = {
        birthTime: null,
        birthPlace: null,
        gender: null,
        address: null,
        occupation: null,
        emergencyContact: null,
        referralSource: null,
        note: null,
        photoId: null,
      };
      const plain = {
        status: "active" as const,
        language: "en" as const,
        timeZone: null,
        remindByMail: true,
        version: 1,
        createdAt: at,
        updatedAt: at,
        archivedAt: null,
      };
      await insertClient(tx, { id: uuidv7(), card, profile, ...plain });
    }
  });
}

/** The exclusion constraint is built over all rows at once, which takes a tenth of the time. */
async function fillVisits(superuser: pg.Client, size: Size): Promise<void> {
  await superuser.query("alter table appointments drop constraint appointments_hold_their_time");
  await superuser.query("alter table appointments no force row level security");
  await superuser.query("alter table appointments disable trigger first_visits_are_kept");
  await superuser.query(
    `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
     select c.practice_id, gen_random_uuid(), c.ids[1 + n % array_length(c.ids, 1)], m.id, s.at, s.at + interval '50 min',
       tstzrange(s.at, s.at + interval '50 min'), s.at - interval '30 days', s.at - interval '30 days'
     from (select practice_id, array_agg(id) as ids from clients group by 1) c
     join members m on m.practice_id = c.practice_id
     cross join generate_series(0, $1::int - 1) n
     cross join lateral (select $2::timestamptz + (n / $3::int) * interval '7 days' + (n % $3::int / 8) * interval '1 day'
       + interval '8 hours' + (n % 8) * interval '1 hour' as at) s`,
    [size.visits, firstMonday, visitsPerWeek],
  );
  await superuser.query("alter table appointments enable trigger first_visits_are_kept");
  await superuser.query(
    `insert into first_visits select practice_id, client_id, min(starts_at) from appointments
     where client_id is not null group by practice_id, client_id`,
  );
  await superuser.query("alter table appointments force row level security");
  await superuser.query(
    `alter table appointments add constraint appointments_hold_their_time
       exclude using gist (practice_id with =, therapist_id with =, blocked with &&) where (status <> 'cancelled' and not stands_outside)`,
  );
  await superuser.query("vacuum analyze");
}
