import { z } from "zod";
import { timeZone, words } from "#kernel/http/contract.ts";
import { scheduleShape } from "../../availability/schedules/contract.ts";
import { locationShape } from "../../locations/contract.ts";
import { readRule } from "../../series/rule/rules.ts";

/** What the columns of a copy may hold that no table can judge: pieces of what requests are held to. */

const reason = words(500);
const visit = { notes: words(4_000), cancelReason: reason, overrideReason: reason };
/** A web address is one here as on screen, where it can be followed. */
const whereabouts = locationShape
  .pick({ address: true, details: true, link: true })
  .extend({ address: words(500).nullable(), details: words(2_000).nullable() })
  .partial();

export const shapes = {
  locations: { whereabouts, timeZone },
  schedules: { weekly: scheduleShape.shape.weekly, timeZone },
  scheduleExceptions: { hours: scheduleShape.shape.exceptions.unwrap().shape.hours },
  timesOff: { label: words(200) },
  groups: { note: words(4_000), cancelReason: reason },
  series: { rule: z.string().refine((text) => "rule" in readRule(text)), timeZone },
  visits: visit,
} as const;
