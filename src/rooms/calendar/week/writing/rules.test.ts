import fc from "fast-check";
import { expect, test } from "vitest";
import { Records } from "#kernel/db/record-text.ts";
import { JsonBytes } from "#kernel/http/json-bytes.ts";
import { columns } from "../rules.ts";
import { type Beside, VisitWriter } from "./rules.ts";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const moment = fc.constantFrom("2026-05-12 09:00:00", "2026-05-12 09:00:00.12", "2026-11-02 17:45:30.000001");
const visit = fc.record({
  id: fc.uuid(),
  client_id: maybe(fc.uuid()),
  therapist_id: fc.uuid(),
  service_id: maybe(fc.uuid()),
  location_id: maybe(fc.uuid()),
  starts_at: moment,
  ends_at: moment,
  status: fc.constantFrom("scheduled", "attended", "no_show", "cancelled"),
  stands_outside: fc.boolean(),
  time_set_at: moment,
  booked_by: maybe(fc.uuid()),
  created_at: moment,
  cancelled_at: maybe(moment),
  version: fc.integer({ min: 1, max: 1_200 }),
  notes: maybe(fc.constantFrom("0a", "0b0c")),
  series_id: maybe(fc.uuid()),
  series_slot: moment,
  detached: fc.boolean(),
  group_id: fc.constant(null),
  first: fc.boolean(),
  badge: maybe(fc.constantFrom("draft", "signed")),
  beside: fc.record({
    names: maybe(fc.string({ unit: "grapheme", maxLength: 60 }).map((name) => JSON.stringify({ name }))),
    group: maybe(fc.constant('{"name":"Evening"}')),
    notes: maybe(fc.string({ unit: "grapheme", maxLength: 60 }).map((words) => JSON.stringify(words))),
  }),
});
type Visit = typeof visit extends fc.Arbitrary<infer V> ? V : never;

const instants = new Set(["starts_at", "ends_at", "time_set_at", "created_at", "cancelled_at"]);

/** As Postgres writes `row(…)::text`; a visit of no series has no slot of it. */
function textOf(one: Visit): string {
  const { series_id: series, badge } = one;
  const fields = columns.map((column) => {
    const value = column === "series_slot" && series === null ? null : one[column as keyof Visit];
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "t" : "f";
    if (column === "series_slot") return `"${value}"`;
    return instants.has(column) ? `"${value}+00"` : String(value);
  });
  return `(${[...fields, badge ?? ""].join(",")})`;
}

const besideOf = ({ beside: { names, group, notes } }: Visit): Beside => ({
  names: names === null ? null : { text: names, namesEnd: names.length - 1 },
  group,
  notes,
});

const isoOf = (moment: string | null) => moment && `${moment.replace(" ", "T")}Z`;

const shownOf = (one: Visit) => ({
  id: one.id,
  clientId: one.client_id,
  therapistId: one.therapist_id,
  serviceId: one.service_id,
  locationId: one.location_id,
  startsAt: isoOf(one.starts_at),
  endsAt: isoOf(one.ends_at),
  status: one.status,
  overridden: one.stands_outside,
  timeSetAt: isoOf(one.time_set_at),
  bookedBy: one.booked_by,
  createdAt: isoOf(one.created_at),
  cancelledAt: isoOf(one.cancelled_at),
  version: one.version,
  series: one.series_id && { id: one.series_id, slot: one.series_slot.replace(" ", "T"), detached: one.detached },
  group: one.beside.group && JSON.parse(one.beside.group),
  client: one.beside.names && JSON.parse(one.beside.names),
  notes: one.beside.notes && JSON.parse(one.beside.notes),
  badges: { ...(one.first && { first: true }), ...(one.badge && { note: one.badge }) },
});

test("visits that look alike, and those that do not, are each written as they are", () => {
  fc.assert(
    fc.property(
      fc.array(visit, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 40 }),
      (kinds, order) => {
        const all = order.map((nth) => kinds[nth % kinds.length]!).map((one, nth) => ({ ...one, version: nth + 1 }));
        const records = new Records(all.map(textOf).join(""), columns.length + 1);
        const to = new JsonBytes().begin();
        const writer = new VisitWriter(to, records, ["note"]);
        to.add("[");
        for (const [nth, one] of all.entries()) {
          if (nth > 0) to.add(",");
          writer.write(nth, besideOf(one));
        }
        to.add("]");
        expect(JSON.parse(to.taken().toString())).toEqual(all.map(shownOf));
      },
    ),
  );
});

test("a list that outgrows what is held at once goes on in more, heads that are repeated too", () => {
  const [one] = fc.sample(visit, { numRuns: 1, seed: 7 }) as [Visit];
  const records = new Records(textOf(one).repeat(2_000), columns.length + 1);
  const to = new JsonBytes().begin();
  const writer = new VisitWriter(to, records, ["note"]);
  to.add("[");
  for (let nth = 0; nth < 2_000; nth++) {
    if (nth > 0) to.add(",");
    writer.write(nth, besideOf(one));
  }
  to.add("]");
  expect(JSON.parse(to.taken().toString())).toEqual(Array.from({ length: 2_000 }, () => shownOf(one)));
});
