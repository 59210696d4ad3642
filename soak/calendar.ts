import { setTimeout as wait } from "node:timers/promises";
import { Linker } from "#kernel/audit/linker.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { Reader } from "#testing/stream.ts";
import * as groups from "./deeds/groups.ts";
import { look } from "./deeds/looks.ts";
import * as series from "./deeds/series.ts";
import * as visits from "./deeds/visits.ts";
import { Dice } from "./dice.ts";
import { Hand, type Known } from "./hand.ts";
import { Ledger } from "./ledger.ts";
import { openStage, type Stage } from "./stage.ts";
import { broken } from "./truths.ts";

const clients = 8;

type Deed = (hand: Hand) => Promise<unknown>;

/** How often each deed is done, against the others. */
const deeds: readonly (readonly [times: number, deed: Deed])[] = [
  [10, visits.book],
  [8, visits.move],
  [4, visits.resize],
  [3, visits.handOver],
  [1, visits.note],
  [5, visits.cancel],
  [5, visits.restore],
  [2, visits.attend],
  [1, visits.miss],
  [3, visits.takeBack],
  [3, series.book],
  [8, series.edit],
  [2, series.takeBack],
  [2, series.preview],
  [1, groups.open],
  [6, groups.join],
  [5, groups.settle],
  [1, groups.leaveAndReturn],
  [1, groups.addDates],
  [1, groups.removeDate],
  [1, groups.resize],
  [0.3, groups.cancel],
  [0.3, groups.restore],
  [1, groups.noteWhoCame],
  [4, look],
];

export interface Report {
  readonly seed: number;
  readonly answers: ReadonlyMap<string, number>;
  readonly changes: number;
  readonly events: number;
  readonly links: number;
  /** A sentence for everything that is not as it must be. */
  readonly findings: readonly string[];
}

/**
 * Eight clients of the API do what comes into their heads for so many seconds, at two servers on one database; then the
 * rows are looked at. The seed decides what each of them wants; who comes first is up to the machine.
 */
export async function soakCalendar({ seed, seconds }: { seed: number; seconds: number }): Promise<Report> {
  const stage = await openStage();
  try {
    const ledger = new Ledger();
    const known: Known = { visits: [], series: [], groups: [] };
    const ears = await Promise.all(
      stage.urls.map((url) => Reader.open(`${url}/api/v1/live`, stage.members[0]!.cookies)),
    );
    const until = performance.now() + seconds * 1000;
    const lane = async (nth: number) => {
      const member = stage.members[nth % stage.members.length]!;
      const hand = new Hand(stage, member, new Dice(seed * clients + nth), ledger, known);
      while (performance.now() < until) await chosen(hand.dice)(hand);
    };
    await Promise.all(Array.from({ length: clients }, (_, nth) => lane(nth)));
    await atRest(stage);
    const { findings, links } = await trail(stage);
    const events = await heardBy(ears, stage);
    const all = [...(await broken(stage, ledger)), ...findings, ...events.findings];
    return { seed, answers: ledger.answers, changes: ledger.changes, events: events.count, links, findings: all };
  } finally {
    await stage.close();
  }
}

function chosen(dice: Dice): Deed {
  let left = dice.throw() * deeds.reduce((sum, [times]) => sum + times, 0);
  for (const [times, deed] of deeds) {
    left -= times;
    if (left < 0) return deed;
  }
  return visits.book;
}

/** Until the worker has dispatched every event; a queue that stands still is found by the truths. */
async function atRest({ superuser }: Stage): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await superuser.query(
      `select count(*)::int as waiting from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'dispatch_event'`,
    );
    if (rows[0].waiting === 0) return;
    await wait(200);
  }
}

async function trail({ house, practiceId }: Stage): Promise<{ links: number; findings: string[] }> {
  await new Linker(house).linkAll();
  const { links, findings } = await verifyTrail(house, practiceId);
  return { links, findings: findings.map(({ kind, at }) => `the audit trail was ${kind} at ${at}`) };
}

/** Whoever listened to either server from the beginning has heard of every event. */
async function heardBy(ears: readonly Reader[], { superuser, practiceId }: Stage) {
  const { rows } = await superuser.query("select id from domain_events where practice_id = $1 and id > $2", [
    practiceId,
    ears[0]?.told[0]?.id,
  ]);
  const findings = ears.flatMap((ear, nth) => {
    const heard = new Set(ear.messages.map(({ id }) => id));
    const missed = rows.filter(({ id }) => !heard.has(id)).length;
    ear.cut();
    return missed > 0 ? [`server ${nth + 1} told ${missed} of ${rows.length} events to nobody`] : [];
  });
  return { count: rows.length, findings };
}
