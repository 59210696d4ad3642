import { mayTake } from "#rooms/clients/consents/policy.ts";
import { erases } from "#rooms/clients/erasing/policy.ts";
import { exportsClients, exportsPractice } from "#rooms/clients/exporting/policy.ts";
import { seesHistories } from "#rooms/clients/histories/policy.ts";
import { importsClients } from "#rooms/clients/imports/policy.ts";
import { mergesClients } from "#rooms/clients/merging/policy.ts";
import { seesClients } from "#rooms/clients/policy.ts";
import { type Role, runsPractice, seesTrail, seesWholeTrail } from "#rooms/practices/policy.ts";
import { mayUseRecord } from "#rooms/record/policy.ts";

/** What there is to be seen or done in a practice, from what everybody needs to what one answers for. */
export const things = [
  "contact",
  "agreed",
  "treatment",
  "record",
  "private",
  "psychotherapy",
  "trail",
  "takeOut",
  "everybody",
  "practice",
] as const;
export type Thing = (typeof things)[number];

/** How much of it: all, what is one's own, all of it once one has said why, nothing. */
export type Sight = "all" | "own" | "reason" | "none";

/**
 * What a role meets, asked of the same policies that the server asks. Only private notes stand in no policy: their table decides
 * (migrations/0013_notes.sql), and `closed` is the practice's choice that owners say why.
 */
export function sightOf(thing: Thing, role: Role, closed: boolean): Sight {
  const member = { id: null, role };
  const own = mayUseRecord(member) ? "own" : "none";
  const owners = closed ? "reason" : "all";
  const all = (may: boolean): Sight => (may ? "all" : "none");
  const sights: Record<Thing, () => Sight> = {
    contact: () => all(seesClients(member)),
    agreed: () => all(mayTake(member, "data")),
    treatment: () => all(mayTake(member, "treatment")),
    record: () => all(mayUseRecord(member) && seesHistories(member)),
    private: () => (role === "owner" ? owners : own),
    psychotherapy: () => own,
    trail: () => (seesWholeTrail(member) ? "all" : seesTrail(member) ? "own" : "none"),
    takeOut: () => all(exportsClients(member)),
    everybody: () => all([exportsPractice, importsClients, mergesClients, erases].every((may) => may(member))),
    practice: () => all(runsPractice(member)),
  };
  return sights[thing]();
}
