import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOrders } from "../rules.ts";
import { dayOf, orderOf } from "./rules.ts";

const year = 2026;
const day = fc
  .date({ min: new Date("1930-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a day", () => {
  test("is read again in the order in which it was written, whatever parts it", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...dateOrders), fc.constantFrom("/", ".", "-", " "), (iso, order, sign) => {
        const [y = "", m = "", d = ""] = iso.split("-");
        const written = [...order].map((part) => ({ y, m, d })[part as "y"]).join(sign);
        expect(dayOf(written, order, year)).toBe(iso);
      }),
    );
  });

  test.each([
    ["16/5/91", "dmy", "1991-05-16"],
    ["5/16/91", "mdy", "1991-05-16"],
    ["16.05.2019", "dmy", "2019-05-16"],
    ["1/2/25", "dmy", "2025-02-01"],
    ["1991-05-16", "mdy", "1991-05-16"],
    ["1991-05-16T00:00:00.000Z", "dmy", "1991-05-16"],
    ["05/16/1991 12:00 AM", "mdy", "1991-05-16"],
    ["19910516", "dmy", "1991-05-16"],
    ["May 16, 1991", "dmy", "1991-05-16"],
    ["16 May 1991", "mdy", "1991-05-16"],
    ["Thu, 16th May 1991", "dmy", "1991-05-16"],
    ["16 de mayo de 1991", "dmy", "1991-05-16"],
    ["16 maig 1991", "dmy", "1991-05-16"],
    ["16 maggio 1991", "dmy", "1991-05-16"],
    ["1 set 1991", "dmy", "1991-09-01"],
    ["16 במאי 1991", "dmy", "1991-05-16"],
    ["29/02/2024", "dmy", "2024-02-29"],
  ] as const)("%s (%s) is %s", (written, order, iso) => {
    expect(dayOf(written, order, year)).toBe(iso);
  });

  test.each([
    "",
    "soon",
    "31/02/1990",
    "29/02/2023",
    "32/01/1990",
    "13/13/1990",
    "1990",
    "5/1990",
    "1/2/3/4",
    "33374",
    "40 years old",
  ])("%s is none", (written) => {
    for (const order of dateOrders) expect(dayOf(written, order, year)).toBeNull();
  });

  test("never is one the calendar does not have", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...dateOrders), (written, order) => {
        const read = dayOf(written, order, year);
        if (read !== null) expect(new Date(`${read}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read);
      }),
    );
  });
});

describe("the order of a column of days", () => {
  const written = (order: string) =>
    ["1991-05-16", "1984-12-30", "1970-03-09"].map((iso) => {
      const [y = "", m = "", d = ""] = iso.split("-");
      return [...order].map((part) => ({ y, m, d })[part as "y"]).join("/");
    });

  test.each(dateOrders)("%s is told by days that can be no month", (order) => {
    expect(orderOf(written(order), "dmy", year)).toEqual({ order, read: 3, sure: true });
  });

  test("is the practice's own where nothing tells, and that is said", () => {
    expect(orderOf(["03/04/1990", "05/06/1991"], "mdy", year)).toEqual({ order: "mdy", read: 2, sure: false });
    expect(orderOf(["03/04/1990", "05/06/1991"], "dmy", year)).toEqual({ order: "dmy", read: 2, sure: false });
    expect(orderOf(["04/04/1990"], "dmy", year)).toMatchObject({ sure: true });
  });

  test("is that of most of them when they do not agree", () => {
    expect(orderOf(["16/05/1991", "30/12/1984", "05/16/1991"], "mdy", year)).toMatchObject({ order: "dmy", read: 2 });
  });
});
