import { setImmediate as breath } from "node:timers/promises";
import { audit } from "#kernel/audit/trail.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { placeOf } from "../files.ts";
import { Judge, type Verdict } from "../judging/rules.ts";
import { addKnown, linesIn, surroundings, tableAt } from "../opening/service.ts";
import { isRemark } from "../rules.ts";
import { theWaiting } from "../service.ts";
import { readerOf, type Understood } from "../values/rules.ts";
import type * as contract from "./contract.ts";
import type { Tried } from "./contract.ts";

const most = { lines: 200, first: 10 };
/** Lines read before others are let through: under 5 ms. */
const atOnce = 50;

/** Reads all of a waiting import as starting it would, and writes nothing but that it was tried. Throws 404, 409, 422. */
export async function tryImport(call: MemberCall<typeof contract.tryImport>): Promise<Tried> {
  const { house, actor, origin, params } = call;
  const { one, place, around, judge } = await house.db.inPractice(
    actor,
    async (tx) => {
      const one = await theWaiting(tx, params.id, undefined);
      const judge = new Judge(one.choices);
      await addKnown(tx, judge.likeness);
      audit(tx, { action: "client_import.tried", subject: { kind: "client_import", id: one.id } });
      return { one, judge, place: await placeOf(tx, one.keyId ?? "", one.id), around: await surroundings(tx) };
    },
    { origin },
  );
  const table = await tableAt(house, place, one.choices);
  const read = readerOf(one.columns, one.choices, around);
  const tried = new Report();
  for (const [at, { line, cells }] of linesIn(table, one.choices.headingsAt).entries()) {
    const understood = read(cells);
    tried.add(line, judge.of(line, "", understood), understood);
    if (at % atOnce === atOnce - 1) await breath();
  }
  return tried.whole();
}

/** What comes of a try: counts of everything, the first lines with anything to say, the first clients. */
class Report {
  readonly #counts = { imported: 0, duplicates: 0, refused: 0, remarks: 0 };
  readonly #lines: Tried["lines"] = [];
  readonly #first: Tried["first"] = [];

  add(line: number, { outcome, problems, likeId, likeLine }: Verdict, { said, status, history }: Understood): void {
    this.#counts[outcome === "duplicate" ? "duplicates" : outcome] += 1;
    if (outcome === "imported" && problems.some(isRemark)) this.#counts.remarks += 1;
    if ((outcome !== "imported" || problems.length > 0) && this.#lines.length < most.lines)
      this.#lines.push({ line, outcome, likeId, likeLine, problems: [...problems] });
    if (outcome === "imported" && this.#first.length < most.first)
      this.#first.push({ line, client: said, status, history });
  }

  whole(): Tried {
    return { ...this.#counts, lines: this.#lines, first: this.#first };
  }
}
