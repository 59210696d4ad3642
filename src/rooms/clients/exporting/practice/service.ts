import { Readable } from "node:stream";
import { audit } from "#kernel/audit/trail.ts";
import type { Pack } from "#kernel/copying/pack.ts";
import { seeOneMoment } from "#kernel/copying/snapshot.ts";
import type { Actor, Origin } from "#kernel/db/practice.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import type { House } from "#kernel/house.ts";
import { type MemberCall, Preview } from "#kernel/http/guard.ts";
import { Problem } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { demandFresh } from "#rooms/practices/door.ts";
import { allClientIds } from "../../store.ts";
import { headOf, pourClient, pourPractice, prepare } from "../archive/service.ts";
import { bundleInPieces } from "../bundle/rules.ts";
import type * as contract from "../contract.ts";
import { readClientCopy, readPracticeCopy } from "../reading/service.ts";
import { archiveName } from "../rules.ts";
import { begin, sendArchive, today } from "../service.ts";

/** Each holds a connection and reads for as long as its download takes. */
const mostAtOnce = 2;
let under = 0;

export type Format = "zip" | "fhir";

/** Sends the whole practice as it is read, as the owner may read it. Throws not_fresh, and 503 while others take theirs. */
export async function exportPractice(call: MemberCall<typeof contract.exportPractice>): Promise<unknown> {
  const { house, actor, origin, query, reply } = call;
  await demandFresh(house, call.caller);
  if (query.preview === "1") return previewed(house, actor);
  if (under >= mostAtOnce) throw new Problem(503, "unavailable", "Others are taking exports. Try again in a while.");
  await tell(house, actor, query.format, origin);
  under += 1;
  const over = () => {
    under -= 1;
  };
  const name = archiveName("practice", today(call), query.format === "fhir" ? "json" : "zip");
  if (query.format === "zip")
    return sendArchive(call, name, (pack) =>
      pourAll(house, actor, pack, query.locale)
        .finally(over)
        .then(() => undefined),
    );
  begin(call, "application/fhir+json; charset=utf-8", name);
  const bundle = Readable.from(bundleOfAll(house, actor), { objectMode: false });
  reply.send(bundle.once("close", over));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

async function previewed(house: House, actor: Actor): Promise<Preview> {
  const ids = await house.db.inPractice(actor, allClientIds, { quickCommit: true });
  return new Preview({ clients: ids.length });
}

/** That all of it was taken out, and by whom. */
export async function tell(house: House, actor: Actor, format: Format, origin?: Origin): Promise<void> {
  const subject = { kind: "practice", id: actor.practiceId };
  await house.db.inPractice(
    actor,
    async (tx) => audit(tx, { action: "practice.exported", subject, detail: { format } }),
    { origin },
  );
}

/** Fills an archive with all of a practice, as it is at one moment; `said` hears how far it is. */
export function pourAll(
  house: House,
  actor: Actor,
  pack: Pack,
  locale?: Locale,
  said: (done: number, all: number) => void = () => {},
): Promise<number> {
  return house.db.inPractice(actor, async (tx) => {
    await seeOneMoment(tx);
    const practice = await readPracticeCopy(tx);
    const ids = await allClientIds(tx);
    await pourPractice(pack, headOf(actor.practiceId, "practice", tx.now.toString()), practice);
    for (const [nth, id] of ids.entries()) {
      await pourClient(pack, house, actor.practiceId, await prepare(tx, id, practice, { whole: true, locale }));
      said(nth + 1, ids.length);
    }
    await pack.finish();
    return ids.length;
  });
}

/** All of a practice as one bundle, client after client. */
export async function* bundleOfAll(house: House, actor: Actor): AsyncGenerator<Uint8Array> {
  const { practice, ids } = await house.db.inPractice(actor, async (tx) => ({
    practice: await readPracticeCopy(tx),
    ids: await allClientIds(tx),
  }));
  async function* all(): AsyncGenerator<readonly Resource[]> {
    yield practice.shelf;
    for (const id of ids)
      yield await house.db.inPractice(actor, async (tx) => {
        const { resources } = await readClientCopy(tx, id, practice, { whole: false });
        return resources;
      });
  }
  yield* bundleInPieces(all(), house.clock.now().toString());
}
