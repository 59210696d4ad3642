import { uuidv7 } from "uuidv7";
import { audit } from "#kernel/audit/trail.ts";
import { newToken } from "#kernel/crypto/tokens.ts";
import type { Origin } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { BodyOf } from "#kernel/http/contract.ts";
import type { createPractice } from "../contract.ts";
import { countryOfZone } from "../country/rules.ts";
import { type Membership, takeIn } from "../members/store.ts";
import { slugOf } from "../rules.ts";
import { insertPractice, type Practice } from "../store.ts";

/** Opens a practice with its keys and its first member, the owner. */
export async function openPractice(
  house: House,
  owner: { id: string; email: string; name: string },
  wish: BodyOf<typeof createPractice>,
  origin?: Origin,
): Promise<{ practice: Practice; actor: Membership }> {
  const actor = { practiceId: uuidv7(), memberId: uuidv7(), role: "owner" as const };
  const practice = await house.db.inPractice(
    actor,
    async (tx) => {
      await tx.sealer.createPracticeKey();
      const keyId = await tx.sealer.createKey("group");
      const made = await insertPractice(
        tx,
        { ...wish, keyId, country: countryOfZone(wish.timeZone) },
        slugs(wish.name),
      );
      await takeIn(tx, owner, "owner", actor.memberId);
      await emit(tx, { kind: "practice.created", subjectId: made.id });
      await emit(tx, { kind: "member.joined", subjectId: actor.memberId, payload: { role: "owner" } });
      audit(tx, { action: "practice.created", subject: { kind: "practice", id: made.id } });
      return made;
    },
    { origin },
  );
  return { practice, actor };
}

/** The name's own, then some with letters of chance, which tell nobody how many practices are called the same. */
function* slugs(name: string): Generator<string> {
  const slug = slugOf(name);
  yield slug;
  for (let tries = 0; tries < 5; tries += 1)
    yield `${slug}-${newToken(6)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "x")}`;
}
