import { join } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "#kernel/house.ts";
import { Problem } from "#kernel/http/problem.ts";
import { nearestLocale } from "#kernel/i18n/locale.ts";
import { letterFrame, letterFrameHeaders, letterPage, mailboxHeaders, mailboxPage } from "#kernel/mail/mailbox.ts";
import { type KeptLetter, listOutbox, readOutbox } from "#kernel/mail/outbox.ts";

/** /mailbox: the letters a local installation would have sent. It is not there on any other. */
export function showMailbox(app: FastifyInstance, house: House): void {
  if (!house.env.local || house.mail.kind !== "outbox") return;
  const outboxDir = join(house.env.dataDir, "outbox");
  const readerOf = (request: FastifyRequest) => ({
    locale: nearestLocale(request.headers["accept-language"], "en"),
    zone: Temporal.Now.timeZoneId(),
  });
  const letterOf = async (request: FastifyRequest): Promise<KeptLetter> => {
    const letter = await readOutbox(outboxDir, (request.params as { id: string }).id);
    if (!letter) throw new Problem(404, "not_found", "There is no such letter.");
    return letter;
  };
  const schema = { hide: true };
  app.get("/mailbox", { schema, onRequest: refuseForwarded }, async (request, reply) =>
    reply.headers(mailboxHeaders).send(mailboxPage(await listOutbox(outboxDir), readerOf(request))),
  );
  app.get("/mailbox/:id", { schema, onRequest: refuseForwarded }, async (request, reply) =>
    reply.headers(mailboxHeaders).send(letterPage(await letterOf(request), readerOf(request))),
  );
  app.get("/mailbox/:id/letter", { schema, onRequest: refuseForwarded }, async (request, reply) =>
    reply.headers(letterFrameHeaders).send(letterFrame(await letterOf(request))),
  );
}

/** A proxy in front means that others may be reading: then there is no mailbox. */
async function refuseForwarded(request: FastifyRequest): Promise<void> {
  const { headers } = request;
  if (headers.forwarded || headers["x-forwarded-for"] || headers["x-forwarded-host"] || headers.via)
    throw new Problem(404, "not_found", "There is nothing at this address.");
}
