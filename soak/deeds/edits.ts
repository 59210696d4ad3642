import type { JsonBody } from "#testing/actors.ts";
import type { Dice } from "../dice.ts";

/** An edit of a series: what it is called in the report, and what is sent. */
export interface Edit {
  readonly deed: string;
  readonly verb: "change" | "cancel";
  readonly body: { readonly scope: string; readonly from: string };
}

/** Some edit of a series as it was seen: of this visit, of it and the following, or of all. */
export function someEdit(
  dice: Dice,
  series: JsonBody,
  { rules, therapistIds }: { rules: readonly string[]; therapistIds: readonly string[] },
): Edit {
  const visit = dice.one<JsonBody>(series.occurrences);
  const scope = dice.one(["this", "following", "following", "all"]);
  const common = { scope, from: visit.id };
  const reason = dice.chance(0.3) ? { override: { reason: "A crisis" } } : {};
  const times = () => moved(visit, 24 * 60 * dice.between(-3, 3) + 30 * dice.between(-4, 4));
  const therapistId = dice.one(therapistIds);
  const longer = { endsAt: `${Temporal.Instant.from(visit.endsAt).add({ minutes: 15 })}` };
  const change = (what: string, body: object): Edit => ({
    deed: `series ${what} ${scope}`,
    verb: "change",
    body: { ...common, ...reason, ...body },
  });
  const ofOne = scope === "this";
  switch (dice.between(0, ofOne ? 4 : 8)) {
    case 0:
      return { deed: `series cancel ${scope}`, verb: "cancel", body: common };
    case 1:
      return change("hand over", { therapistId });
    case 2:
      return change("lengthen", longer);
    case 3:
      return change("note", { notes: "Bring the letter." });
    case 5:
      return change("rule", { rule: dice.one(rules) });
    case 6:
      return change("move, exceptions too,", { ...times(), rule: dice.one(rules), includeExceptions: true });
    case 7:
      return change("move but one,", { ...times(), skip: [dice.one<JsonBody>(series.occurrences).slot] });
    default:
      return change("move", times());
  }
}

/** The times of a visit so many minutes later, or earlier. */
export function moved(visit: JsonBody, minutes: number): { startsAt: string; endsAt: string } {
  const later = (at: string) => `${Temporal.Instant.from(at).add({ minutes })}`;
  return { startsAt: later(visit.startsAt), endsAt: later(visit.endsAt) };
}
