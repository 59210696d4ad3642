import { type Copied, type CopiedRow, CopyRefused, rowsAs } from "#kernel/copying/table.ts";
import type { NewKeys } from "#kernel/copying/write.ts";
import { newToken } from "#kernel/crypto/tokens.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { isLocale } from "#kernel/i18n/locale.ts";
import { ensureUser } from "../sign-in/store.ts";
import { readPractice } from "../store.ts";
import type { CopiedMember, CopiedSettings } from "./rules.ts";
import { idsByAddress, insertMembers, insertSettings, practiceStands, renameTo, replaceSettings } from "./store.ts";

/**
 * Brings settings and members of an export in, and answers the keys for all that follows. Where there is no practice yet one is made
 * for one owner of it, whom the house's operator names or else the first, since a file passes through hands. Whoever else worked
 * there comes as somebody who has left, so that what they wrote bears their name, and comes back by an invitation. In a practice
 * that stands, whoever runs it stays and nobody is let in. Throws CopyRefused.
 */
export async function bringPractice(tx: PracticeTx, rows: Copied, opensFor: string | null): Promise<NewKeys> {
  const [said] = rows.settings ?? [];
  const [settings] = rowsAs<CopiedSettings>(rows, "settings");
  const members = rowsAs<CopiedMember>(rows, "members");
  if (!said || !settings?.slug || !isLocale(settings.locale)) throw new CopyRefused("The export names no practice.");
  const stands = await practiceStands(tx);
  const keys: NewKeys = { practice: await keyOf(tx, stands), owned: new Map() };
  if (stands) await replaceSettings(tx, said);
  else await insertSettings(tx, said, keys, slugs(settings.slug));
  const isOwner = ({ role, removedAt }: CopiedMember) => role === "owner" && removedAt === null;
  const owners = members.filter(isOwner);
  const owner = owners.find(({ email }) => opensFor === null || email === opensFor);
  if (!stands && !owner) throw new CopyRefused(whoCould(owners));
  const letsIn = (member: CopiedMember) => !stands && member === owner;
  const here = await idsByAddress(tx);
  const users = new Set<string>();
  for (const [nth, member] of members.entries()) {
    const known = here.get(member.email);
    if (known) {
      here.delete(member.email);
      await renameTo(tx, known, member.id);
    } else await bringMember(tx, rows.members?.[nth] ?? {}, { member, users, letsIn: letsIn(member) }, keys, settings);
  }
  return keys;
}

function whoCould(owners: readonly CopiedMember[]): string {
  if (owners.length === 0) return "The export names no owner who could open it.";
  const addresses = owners.map(({ email }) => email).join(", ");
  return `The export names no owner of this address. Say --owner with one of these: ${addresses}.`;
}

async function keyOf(tx: PracticeTx, stands: boolean): Promise<string> {
  if (stands) return (await readPractice(tx)).keyId;
  await tx.sealer.createPracticeKey();
  return tx.sealer.createKey("group");
}

async function bringMember(
  tx: PracticeTx,
  row: CopiedRow,
  { member, users, letsIn }: { member: CopiedMember; users: Set<string>; letsIn: boolean },
  keys: NewKeys,
  { locale }: CopiedSettings,
): Promise<void> {
  const { email, name } = member;
  if (!/^[^\s@]{1,64}@[^\s@]{1,180}$/.test(email) || email !== email.toLowerCase() || typeof name !== "string")
    throw new CopyRefused("One of members has no address.");
  const wish = { id: tx.newId(), email, name, locale: isLocale(locale) ? locale : "en" } as const;
  const user = await ensureUser(tx.db, wish, tx.now);
  // Whoever had two rows there has one user here: the second row is a name and nothing else.
  const userId = users.has(user) ? tx.newId() : user;
  users.add(user);
  const removedAt = letsIn ? null : (member.removedAt ?? tx.now.toString());
  await insertMembers(tx, [row], keys, () => ({ user_id: userId, removed_at: removedAt }));
}

function* slugs(slug: string): Generator<string> {
  yield slug;
  for (let tries = 0; tries < 5; tries += 1)
    yield `${slug.slice(0, 50)}-${newToken(6)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "x")}`;
}
