import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { ClientStatus } from "../contract.ts";
import { type Card, cardWith } from "../rules.ts";
import type { Listed } from "./packed/rules.ts";

const columns = ["id", "card", "status", "language", "remind_by_mail", "version", "created_at"] as const;

/** A client's row with the card still sealed. */
export interface SealedLine {
  readonly id: string;
  readonly card: Buffer;
  readonly status: string;
  readonly language: string;
  readonly remind_by_mail: boolean;
  readonly version: number;
  readonly created_at: string;
}

/** The next clients after an id, in the order of ids. */
export function linesAfter(tx: PracticeTx, id: string | null, limit: number): Promise<SealedLine[]> {
  let query = tx.db.selectFrom("clients").select(columns).orderBy("id").limit(limit);
  if (id) query = query.where("id", ">", id);
  return query.execute();
}

/** These clients, those that exist. */
export async function linesOf(tx: PracticeTx, ids: readonly string[]): Promise<SealedLine[]> {
  return ids.length === 0 ? [] : tx.db.selectFrom("clients").select(columns).where("id", "in", ids).execute();
}

/** Opens the cards with one query at most; a client whose key is gone is left out. Blocks some 20 µs a card. */
export async function opened(tx: PracticeTx, lines: readonly SealedLine[]): Promise<Listed[]> {
  const cells = lines.map(({ id, card }) => ({ table: "clients", column: "card", rowId: id, envelope: card }));
  const cards = (await tx.sealer.openMany(cells)).map((text) => (text == null ? null : JSON.parse(text)));
  const born = await bornElsewhere(
    tx,
    lines.filter((_, at) => cards[at] && cards[at].birthDate === undefined).map(({ id }) => id),
  );
  return lines.flatMap((line, at) => {
    const card = cards[at];
    return card ? [listedOf(line, cardWith({ birthDate: born.get(line.id), ...card }))] : [];
  });
}

/** The dates of birth of clients who were last written when these stood in the profile. */
async function bornElsewhere(tx: PracticeTx, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.selectFrom("clients").select(["id", "profile"]).where("id", "in", ids).execute();
  const cells = rows.map(({ id, profile }) => ({ table: "clients", column: "profile", rowId: id, envelope: profile }));
  const profiles = await tx.sealer.openMany(cells);
  return new Map(rows.map(({ id }, at) => [id, JSON.parse(profiles[at] ?? "{}").birthDate]));
}

function listedOf(line: SealedLine, card: Card): Listed {
  return {
    id: line.id,
    ...card,
    status: line.status as ClientStatus,
    language: line.language as Locale,
    remindByMail: line.remind_by_mail,
    version: line.version,
    createdAt: line.created_at,
  };
}
