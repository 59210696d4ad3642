import { type AuditRow, auditValues, insertAuditRow } from "#kernel/audit/trail.ts";
import type { Statement } from "#kernel/db/at-once.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { Records } from "#kernel/db/record-text.ts";
import { badges } from "../ports.ts";
import { holding, insertion, type NewVisit, type VisitTime } from "../store.ts";
import { columns } from "./rules.ts";

/** What a list is asked for; instants as they came, null for what was not said. */
export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly therapistId: string | null;
  readonly clientId: string | null;
  readonly status: string | null;
}

type Ask<Row> = (statement: Statement) => Promise<Row[]>;

/**
 * Every visit that was asked for, earliest first, and the audit row of having seen them: one prepared statement, one
 * row, one text (see record-text.ts for what that spares).
 */
export async function seenVisits(ask: Ask<{ visits: string | null }>, asked: Asked, seen: AuditRow): Promise<Records> {
  const { from, to, therapistId, clientId, status } = asked;
  const [row] = await ask(
    clientId === null
      ? {
          name: "calendar_between",
          text: linesBetween(),
          values: [...auditValues(seen), from, to, therapistId, status],
        }
      : {
          name: "calendar_of_client",
          text: linesOfClient(),
          values: [...auditValues(seen), clientId, from, to, therapistId, status],
        },
  );
  return recordsIn(row?.visits ?? "");
}

export interface VisitWithReasons {
  readonly visit: Records;
  readonly cancelReason: Buffer | null;
  readonly overrideReason: Buffer | null;
}

/** One visit, with the reasons given; null when there is none here. */
export async function visitById(tx: PracticeTx, id: string): Promise<VisitWithReasons | null> {
  const { rows } = await tx.client.query<{ visit: string } & Omit<VisitWithReasons, "visit">>({
    name: "calendar_one",
    text: one(),
    values: [id],
  });
  const [row] = rows;
  return row ? { ...row, visit: recordsIn(row.visit) } : null;
}

/** Writes a new visit of a client and answers it as `visitById` would, in one statement. Throws like `insertVisit`. */
export async function insertShown(tx: PracticeTx, visit: NewVisit, time: VisitTime): Promise<VisitWithReasons> {
  const { text, values } = insertion(tx, visit, time);
  const query = { name: "calendar_book", text: `with visit as (${text} returning *) ${shownNew()} visit`, values };
  const { rows } = await holding(tx.client.query<{ visit: string } & Omit<VisitWithReasons, "visit">>(query));
  return { ...rows[0]!, visit: recordsIn(rows[0]!.visit) };
}

/**
 * The JSON of each group, by its id; a name may hold anything, so it is JSON by Postgres' own rules. Asked for by itself,
 * where there are sessions: as a part of the list it made every week a third slower to find.
 */
export async function groupTexts(
  ask: Ask<{ id: string; text: string }>,
  practiceId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await ask({ name: "calendar_groups", text: groups, values: [practiceId, ids] });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

const groups = `select g.id, json_build_object('id', g.id, 'name', g.name, 'capacity', g.capacity,
    'joined', count(*) filter (where p.state = 'joined'), 'offered', count(*) filter (where p.state = 'offered'),
    'waiting', count(*) filter (where p.state = 'waiting'))::text as text
  from groups g left join group_places p on p.practice_id = g.practice_id and p.group_id = g.id
  where g.practice_id = $1 and g.id = any($2::uuid[]) group by g.practice_id, g.id`;

const recordsIn = (text: string) => new Records(text, columns.length + badges.columns().length);

/** Whether it is the first of its client: see migrations/0019_first_visits.sql for what that spares. */
const first = `(visit.status <> 'cancelled' and exists (select from first_visits f
  where f.practice_id = visit.practice_id and f.client_id = visit.client_id and f.starts_at = visit.starts_at))`;

/** A visit lasts at most a day, so the first that can touch the range starts a day before it: a bound the index knows. */
const startsInRange = "starts_at < $14::timestamptz and starts_at > $13::timestamptz - interval '24 hours'";

/** The same in a range, which holds few first visits: found once, and not beside each visit. */
const firstInRange = `(visit.status <> 'cancelled' and (visit.client_id, visit.starts_at) in
  (select client_id, starts_at from first_visits where practice_id = $1 and ${startsInRange}))`;

/** The same of one that is only being written, and is not among the first visits yet. */
const firstOfNew = `not exists (select from first_visits f
  where f.practice_id = visit.practice_id and f.client_id = visit.client_id and f.starts_at < visit.starts_at)`;

/** A visit's record as one text. Made when it is first asked for: the rooms to the right plug their badges in at start. */
function record(isFirst = first): string {
  const made: Readonly<Record<string, string>> = { notes: "encode(visit.notes, 'hex')", first: isFirst };
  const fields = columns.map((column) => made[column] ?? `visit.${column}`);
  return `row(${[...fields, ...badges.columns().map(({ sql }) => sql)].join(", ")})::text`;
}

/** The records of these visits as one text, beside the audit row. */
const together = (records: string, visits: string) => `with seen as (${insertAuditRow})
  select string_agg(${records}, '' order by starts_at, id) as visits from appointments visit ${visits}`;

/** A statement's text is put together once. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const shownFrom = (isFirst?: string) =>
  `select ${record(isFirst)} as visit, cancel_reason as "cancelReason", override_reason as "overrideReason" from`;

const shownNew = once(() => shownFrom(firstOfNew));

const one = once(() => `${shownFrom()} appointments visit where id = $1`);

const linesBetween = once(() =>
  together(
    record(firstInRange),
    `
  where practice_id = $1 and ${startsInRange} and ends_at > $13::timestamptz
    and ($15::uuid is null or therapist_id = $15) and ($16::text is null or status = $16)`,
  ),
);

const linesOfClient = once(() =>
  together(
    record(),
    `
  where practice_id = $1 and (client_id = $13::uuid or id = any ((select sessions_of_client($13::uuid))::uuid[]))
    and starts_at < coalesce($15::timestamptz, 'infinity')
    and starts_at > coalesce($14::timestamptz, '-infinity') - interval '24 hours'
    and ends_at > coalesce($14::timestamptz, '-infinity')
    and ($16::uuid is null or therapist_id = $16) and ($17::text is null or status = $17)`,
  ),
);
