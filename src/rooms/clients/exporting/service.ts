import { audit } from "#kernel/audit/trail.ts";
import { Pack } from "#kernel/copying/pack.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { disposition } from "#kernel/http/disposition.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf } from "#kernel/http/pdf.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { clientExists } from "../store.ts";
import { headOf, type Prepared, pourClient, pourPractice, prepare } from "./archive/service.ts";
import { bundleOf } from "./bundle/rules.ts";
import type * as contract from "./contract.ts";
import { documentOf } from "./paper/service.ts";
import { type PracticeCopy, readClientCopy, readPracticeCopy } from "./reading/service.ts";
import { archiveName, mostInOnePdf } from "./rules.ts";

type ClientCall = MemberCall<typeof contract.exportClient>;
type Sending = Pick<ClientCall, "house" | "reply">;

/** One client's record as it was asked for. That it was taken out stands in the trail before the first byte leaves. Throws 404. */
export async function exportClient(call: ClientCall): Promise<unknown> {
  const { format } = call.query;
  if (format === "pdf") return exportPdf(call);
  return format === "fhir" ? exportBundle(call) : exportArchive(call);
}

async function exportPdf(call: ClientCall): Promise<unknown> {
  return sendPdf(
    call,
    await reading(call, async (tx, id) => {
      const { document, weight, zone } = await documentOf(tx, id, call.query.locale);
      if (weight > mostInOnePdf) throw refuse("too_long_to_print", "This is more than one PDF can hold. Take the ZIP.");
      return { document, name: fileNameOf(document.title, tx.now.toZonedDateTimeISO(zone).toPlainDate().toString()) };
    }),
  );
}

async function exportBundle(call: ClientCall): Promise<unknown> {
  const bundle = await reading(call, async (tx, id) => {
    const { resources } = await readClientCopy(tx, id, await readPracticeCopy(tx), { whole: false });
    return bundleOf(resources, tx.now.toString());
  });
  begin(call, "application/fhir+json; charset=utf-8", archiveName("client", today(call), "json"));
  call.reply.send(`${JSON.stringify(bundle)}\n`);
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return call.reply.hijack();
}

async function exportArchive(call: ClientCall): Promise<unknown> {
  const { locale } = call.query;
  const read = await reading(call, async (tx, id) => {
    const practice = await readPracticeCopy(tx);
    return { practice, client: await prepare(tx, id, practice, { whole: false, locale }) };
  });
  return pourOut(call, "client", read.practice, [read.client]);
}

/** Reads a client in one transaction, and says in the trail for what. */
function reading<T>(call: ClientCall, read: (tx: PracticeTx, id: string) => Promise<T>): Promise<T> {
  const { house, actor, origin, params, query } = call;
  const told = async (tx: PracticeTx) => {
    if (!(await clientExists(tx, params.id))) throw notFound("This client");
    const detail = { format: query.format };
    audit(tx, { action: "client.exported", subject: { kind: "client", id: params.id }, detail });
    return read(tx, params.id);
  };
  return house.db.inPractice(actor, told, { origin, quickCommit: true });
}

/** Several clients in one archive, one after the other: each is read when its turn comes. Throws 404 before anything is sent. */
export async function exportClients(call: MemberCall<typeof contract.exportClients>): Promise<unknown> {
  const { house, actor, origin, query } = call;
  const ids = [...new Set(query.ids)];
  const practice = await house.db.inPractice(
    actor,
    async (tx) => {
      for (const id of ids) {
        if (!(await clientExists(tx, id))) throw notFound("One of the clients");
        audit(tx, { action: "client.exported", subject: { kind: "client", id }, detail: { format: "zip" } });
      }
      return readPracticeCopy(tx);
    },
    { origin, quickCommit: true },
  );
  const wish = { whole: false, locale: query.locale };
  async function* clients(): AsyncGenerator<Prepared> {
    for (const id of ids) yield await house.db.inPractice(actor, (tx) => prepare(tx, id, practice, wish));
  }
  return pourOut(call, "clients", practice, clients());
}

/** Sends an archive as it fills. Whatever goes wrong on the way breaks the download off. */
function pourOut(
  call: Sending,
  scope: "client" | "clients",
  practice: PracticeCopy,
  clients: AsyncIterable<Prepared> | Iterable<Prepared>,
): Promise<unknown> {
  const { house } = call;
  return sendArchive(call, archiveName(scope, today(call), "zip"), async (pack) => {
    await pourPractice(pack, headOf(practice.practiceId, scope, house.clock.now().toString()), practice);
    for await (const client of clients) await pourClient(pack, house, practice.practiceId, client);
    await pack.finish();
  });
}

/** Sends what `fill` puts into an archive. */
export async function sendArchive(call: Sending, name: string, fill: (pack: Pack) => Promise<void>): Promise<unknown> {
  const { house, reply } = call;
  const pack = await Pack.begin(house.clock.now());
  begin(call, "application/zip", name);
  reply.send(pack.archive);
  fill(pack).catch((fault: Error) => {
    if (!pack.isGone) house.log.warn({ fault }, "an export broke off");
    pack.archive.destroy(fault);
  });
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

export function begin({ reply }: Pick<ClientCall, "reply">, type: string, name: string): void {
  reply.code(200).headers({
    "Content-Type": type,
    "Content-Disposition": disposition("attachment", name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
}

export const today = ({ house }: Pick<ClientCall, "house">): string =>
  house.clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
