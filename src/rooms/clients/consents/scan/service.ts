import { Readable } from "node:stream";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { storedBytes } from "#kernel/files/stored.ts";
import { disposition } from "#kernel/http/disposition.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { begin, remember } from "#kernel/http/idempotency.ts";
import { notFound } from "#kernel/http/problem.ts";
import { missing } from "../../merging/gone/service.ts";
import { keyOfClient } from "../../store.ts";
import type { Consent } from "../contract.ts";
import { give, type Said } from "../giving/service.ts";
import { theConsent } from "../service.ts";
import { consentOf } from "../showing/service.ts";
import * as contract from "./contract.ts";
import { pathOf, placeOf, readScanned, writeScan } from "./files.ts";
import { keepScan, sweepLater } from "./jobs.ts";
import { drain, scannedPart } from "./part.ts";
import { problemOf, scanRefused } from "./refusal.ts";

type Giving = MemberCall<typeof contract.giveScanned>;

/**
 * Notes a consent that was signed on paper. The scan goes first, sealed, under an id that nobody knows; the row follows in
 * one transaction with event and audit. Refused, it leaves neither. Throws 404, 403, 409, 413, 422, 503.
 */
export async function giveScanned(call: Giving): Promise<Consent> {
  const { house, actor, origin, params, request } = call;
  const place = await house.db.inPractice(
    actor,
    async (tx) => {
      const keyId = await keyOfClient(tx, params.id);
      if (!keyId) throw await missing(tx, params.id);
      const scanId = tx.newId();
      sweepLater(tx, scanId);
      return placeOf(tx, keyId, scanId);
    },
    { origin },
  );
  const { said, stream } = await scannedPart(request);
  try {
    const scan = await writeScan(house, place, stream);
    const given: Said = { ...said, how: "scan", drawing: null, scan };
    return await house.db.inPractice(actor, (tx) => giveOnce(tx, call, given), { origin });
  } catch (fault) {
    drain(request, stream);
    const problem = problemOf(fault);
    // After any other fault the row may stand all the same (the answer to a commit can be lost): the job will see.
    if (problem) await house.files.remove(pathOf(place.practiceId, place.scanId));
    throw problem ?? fault;
  }
}

async function giveOnce(tx: PracticeTx, { params, request, house }: Giving, said: Said): Promise<Consent> {
  const key = await begin(tx, contract.giveScanned, request);
  // The same scan sent again: what came the first time stands, and the sweep takes what came now.
  if (key && "replay" in key) return consentOf(tx, await theConsent(tx, key.replay.resourceId ?? ""));
  const consent = await give(tx, params.id, said);
  await keepScan(tx, said.scan?.id ?? "");
  if ((await storedBytes(tx)) > house.env.filesQuotaBytes) throw scanRefused("storage_full");
  if (key) await remember(tx, key.digest, 201, consent.id);
  return consentOf(tx, consent);
}

/** Streams a scan, saved rather than shown: it is a stranger's bytes. The reading is in the audit trail first. */
export async function readScan(call: MemberCall<typeof contract.readScan>): Promise<unknown> {
  const { house, actor, origin, params, reply } = call;
  const { place, scan } = await house.db.inPractice(
    actor,
    async (tx) => {
      const { scan, keyId } = await theConsent(tx, params.id);
      if (!scan) throw notFound("This scan");
      audit(tx, { action: "consent.scan_read", subject: { kind: "consent", id: params.id } });
      return { scan, place: await placeOf(tx, keyId, scan.id) };
    },
    { origin, quickCommit: true },
  );
  const bytes = await readScanned(house, place);
  reply.code(200).headers({
    "Content-Type": scan.mediaType,
    "Content-Length": String(scan.bytes),
    "Content-Disposition": disposition("attachment", `consent.${scan.mediaType.split("/")[1]}`),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
  reply.send(Readable.from(bytes, { objectMode: false }));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}
