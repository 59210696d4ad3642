import type { Ledger } from "../ledger.ts";
import type { Stage } from "../stage.ts";

/** What was answered must stand, and nothing must stand that was not. */
export async function brokenPromises(stage: Stage, ledger: Ledger): Promise<string[]> {
  return [
    ...(await auditBroken(stage, ledger)),
    ...(await versionsBroken(stage, ledger)),
    ...(await countsBroken(stage)),
  ];
}

/** Every change that was answered has its audit row, every refusal too, and every such row was answered. */
async function auditBroken({ superuser }: Stage, ledger: Ledger): Promise<string[]> {
  const { rows } = await superuser.query(
    `select action || ' ' || coalesce(subject_id::text, '') as name, count(*)::int as count from audit_events
     where action ~ '^(appointment|appointment_series|group|attendance|request)\\.'
       and action !~ '\\.(read|list|offer_lapsed)(\\.refused)?$' group by 1`,
  );
  const kept = new Map<string, number>(rows.map(({ name, count }) => [name, count]));
  const all = new Set([...kept.keys(), ...ledger.audited.keys()]);
  return [...all]
    .filter((name) => kept.get(name) !== ledger.audited.get(name))
    .map((name) => `audit: ${name} answered ${ledger.audited.get(name) ?? 0} times, kept ${kept.get(name) ?? 0} times`)
    .slice(0, 5);
}

/**
 * Of a visit that stands alone every version was somebody's answer, so no change was lost and none was made twice; and
 * its event says about telling the client what was asked.
 */
async function versionsBroken({ superuser }: Stage, ledger: Ledger): Promise<string[]> {
  const { rows } = await superuser.query(
    `select a.id, a.version, array(select e.payload -> 'notify' from domain_events e where e.practice_id = a.practice_id
       and e.subject_id = a.id and e.kind like 'appointment.%' order by e.id) as told
     from appointments a where group_id is null and not exists (select from domain_events e
       where e.practice_id = a.practice_id and e.subject_id = a.id and e.payload ? 'seriesId')`,
  );
  return rows
    .flatMap(({ id, version, told }) => {
      const seen = ledger.versions.get(id) ?? new Map<number, unknown[]>();
      const all = [...seen.keys()];
      if (seen.size !== version) return [`visit ${id} is at version ${version}, answered were ${all}`];
      const untold = all.filter((one) => !seen.get(one)!.includes(told[one - 1]));
      return untold.map((one) => `visit ${id}: version ${one} tells ${told[one - 1]}, asked was ${seen.get(one)}`);
    })
    .slice(0, 5);
}

/** What the trail says was done, to single visits, with groups and in series, are as many events. */
async function countsBroken({ superuser }: Stage): Promise<string[]> {
  const { rows } = await superuser.query(
    `with done as (
       select case action when 'appointment.book' then 'booked' when 'appointment.cancel' then 'cancelled'
         when 'appointment.restore' then 'restored' when 'appointment.attend' then 'attended' else 'no_show' end as what, 1 as many
       from audit_events where action in ('appointment.book', 'appointment.cancel', 'appointment.restore', 'appointment.attend', 'appointment.no_show')
       union all
       select key, value::int from audit_events, jsonb_each_text(detail)
       where action ~ '^appointment_series\\.(book|change|cancel)$' and key in ('booked', 'cancelled', 'restored')
       union all
       select split_part(kind, '.', 2), (payload ->> 'sessions')::int from domain_events where kind in ('group.cancelled', 'group.restored')
       union all
       select 'booked', count(*)::int from appointments where group_id is not null),
     told as (select split_part(kind, '.', 2) as what, count(*)::int as many from domain_events
       where kind ~ '^appointment\\.(booked|cancelled|restored|attended|no_show)$' group by 1)
     select what, sum(done.many)::int as done, coalesce(max(told.many), 0) as told from done left join told using (what)
     group by what having sum(done.many) <> coalesce(max(told.many), 0)`,
  );
  return rows.map(({ what, done, told }) => `${done} appointments were ${what}, ${told} events say so`);
}
