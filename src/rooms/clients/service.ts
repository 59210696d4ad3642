import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, Problem } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import type { Client, ClientChanges, ClientStatus, NewClient, Visits } from "./contract.ts";
import type { Listed } from "./directory/packed/rules.ts";
import { directories } from "./directory/service.ts";
import { answered } from "./fields/service.ts";
import { remember } from "./freshness/service.ts";
import { missing } from "./merging/gone/service.ts";
import { countryOf, tidyPhone } from "./phone/rules.ts";
import { birthDateMistake, cardWith, profileWith, same, tidyEmail, tidyTags } from "./rules.ts";
import { insertClient, type Kept, readKept, updateClient } from "./store.ts";
import { noVisits, visitsOf } from "./visits/service.ts";

type Id = { params: { id: string }; ifMatch: number | undefined; tx: PracticeTx };

/** Adds a client and names those who can be reached the same way. */
export async function createClient({ tx, body }: Call<typeof contract.createClient>) {
  const practice = await practiceOf(tx);
  const said = await tidied(tx, practice, body);
  const at = tx.now.toString();
  const client: Kept = {
    id: tx.newId(),
    card: cardWith(said),
    profile: profileWith(said),
    status: "active",
    language: said.language ?? practice.locale,
    timeZone: said.timeZone ?? null,
    remindByMail: said.remindByMail ?? true,
    version: 1,
    createdAt: at,
    updatedAt: at,
    archivedAt: null,
  };
  // Before the insert: a directory read after it would hold what may yet be rolled back.
  const possibleDuplicates = (await directories.of(tx)).reachedBy(client.card);
  await insertClient(tx, client);
  await tell(tx, "client.created", client);
  return { ...whole(client, noVisits), possibleDuplicates };
}

/** One client, whole. Throws 404, 410. */
export async function readClient({ tx, params }: Call<typeof contract.readClient>): Promise<Client> {
  const [client, seen] = await together([readKept(tx, params.id), visitsOf(tx, [params])]);
  if (!client) throw await missing(tx, params.id);
  return whole(client, seen(client.id));
}

/** Changes what the body names. Nothing is written when nothing differs. Throws 404, 412, 422. */
export async function changeClient(call: Call<typeof contract.changeClient>): Promise<Client> {
  const { tx, body } = call;
  const before = await locked(call);
  const said = await tidied(tx, await practiceOf(tx), body, before);
  const { language = before.language, timeZone = before.timeZone, remindByMail = before.remindByMail } = said;
  const card = cardWith(said, before.card);
  const profile = profileWith(said, before.profile);
  const after = { ...before, card, profile, language, timeZone, remindByMail };
  return shown(tx, same(before, after) ? before : await change(tx, "client.updated", after));
}

/** Puts a client away, or leaves them there. Throws 404, 412. */
export async function archiveClient(call: Call<typeof contract.archiveClient>): Promise<Client> {
  return moved(call, "archived");
}

/** Takes a client back, or leaves them where they are. Throws 404, 412. */
export async function restoreClient(call: Call<typeof contract.restoreClient>): Promise<Client> {
  return moved(call, "active");
}

async function tidied<Said extends ClientChanges | NewClient>(
  tx: PracticeTx,
  practice: { timeZone: string; currency: string },
  said: Said,
  kept?: Kept,
): Promise<Said> {
  const { email, tags, birthDate, emergencyContact, custom } = said;
  const today = tx.now.toZonedDateTimeISO(practice.timeZone).toPlainDate().toString();
  const mistake = birthDate && birthDateMistake(birthDate, today);
  if (mistake) throw invalid("body.birthDate", mistake);
  const phoneAt = (path: string, typed: string) => {
    const phone = tidyPhone(typed, countryOf(practice));
    if (phone === null) throw invalid(path, "A phone number, with its country code when it is not of here.");
    return phone;
  };
  return {
    ...said,
    ...(email && { email: tidyEmail(email) }),
    ...(tags && { tags: tidyTags(tags) }),
    ...(custom && { custom: await answered(tx, { said: custom, before: kept?.card.custom ?? {}, clinical: false }) }),
    ...(said.phone && { phone: phoneAt("body.phone", said.phone) }),
    ...(emergencyContact?.phone && {
      emergencyContact: { ...emergencyContact, phone: phoneAt("body.emergencyContact.phone", emergencyContact.phone) },
    }),
  };
}

/** The client, held until the transaction ends, when it stands as the caller has seen it. */
async function locked({ tx, params, ifMatch }: Id): Promise<Kept> {
  const client = await readKept(tx, params.id, { lock: true });
  if (!client) throw await missing(tx, params.id);
  if (ifMatch !== undefined && ifMatch !== client.version)
    throw new Problem(412, "stale_version", "The client was changed meanwhile. Read them again.");
  return client;
}

async function moved(call: Id, status: ClientStatus): Promise<Client> {
  const { tx } = call;
  const client = await locked(call);
  if (client.status === status) return shown(tx, client);
  const kind = status === "archived" ? "client.archived" : "client.restored";
  const archivedAt = status === "archived" ? tx.now.toString() : null;
  return shown(tx, await change(tx, kind, { ...client, status, archivedAt }));
}

/** Writes a client that was read with `lock`, counts the version up and tells of it. */
export async function change(tx: PracticeTx, kind: string, client: Kept): Promise<Kept> {
  // Another server's clock may be a moment ahead of this one's, and nobody was changed before they were added.
  const behind = Temporal.Instant.compare(tx.now, client.updatedAt) < 0;
  const updatedAt = behind ? client.updatedAt : tx.now.toString();
  const changed = { ...client, version: client.version + 1, updatedAt };
  await updateClient(tx, changed);
  await tell(tx, kind, changed);
  return changed;
}

/** Remembers how a client stands, and says what happened. */
export async function tell(
  tx: PracticeTx,
  kind: string,
  client: Kept,
  payload: Readonly<Record<string, string>> = {},
): Promise<void> {
  await remember(tx, listed(client));
  await emit(tx, { kind, subjectId: client.id, payload });
}

/** A client as memory keeps them. */
export function listed({ card, ...client }: Kept): Listed {
  const { id, status, language, remindByMail, version, createdAt } = client;
  return { id, ...card, status, language, remindByMail, version, createdAt };
}

/** A client as the contract shows them. */
export async function shown(tx: PracticeTx, client: Kept): Promise<Client> {
  return whole(client, (await visitsOf(tx, [client]))(client.id));
}

function whole(client: Kept, seen: Visits): Client {
  const { profile, timeZone, updatedAt, archivedAt } = client;
  return { ...listed(client), ...profile, timeZone, updatedAt, archivedAt, visits: seen };
}
