import { describe, expect, test } from "vitest";
import { countries } from "#rooms/practices/door.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const assistant = await marta.colleague("assistant");

const listed = (query: Record<string, string>, by = marta) => by.get(`/holidays?${new URLSearchParams(query)}`);
const year = { from: "2026-01-01", to: "2026-12-31" };
const daysIn = async (query: Record<string, string>) => {
  const { body } = await listed(query);
  return Object.fromEntries(body.items.map(({ on, name }: { on: string; name: string }) => [on, name]));
};

describe("public holidays", () => {
  test("are those of the country the practice's zone lies in, for every role", async () => {
    for (const member of [marta, assistant]) {
      const { status, body } = await listed(year, member);
      expect(status).toBe(200);
      expect(body).toMatchObject({ country: "ES", region: null });
      expect(body.items).toContainEqual({ on: "2026-10-12", name: "Fiesta Nacional de España" });
      expect(body.items.map((item: { on: string }) => item.on)).not.toContain("2026-09-11");
    }
  });

  test("follow the country and the region that are chosen", async () => {
    const nuria = await world.owner();
    await nuria.patch("/practice", { country: "ES", region: "CT" });
    expect((await listed(year, nuria)).body.items.map((item: { on: string }) => item.on)).toContain("2026-09-11");
    await nuria.patch("/practice", { country: "IL" });
    const { body } = await listed({ ...year, language: "he" }, nuria);
    expect(body.items).toContainEqual({ on: "2026-09-21", name: "יום כיפור" });
    await nuria.patch("/practice", { country: null });
    expect((await listed(year, nuria)).body).toEqual({ country: null, region: null, items: [] });
  });

  test("bear names in the language asked for, Catalan ones in Catalan", async () => {
    expect((await daysIn({ ...year, language: "it" }))["2026-01-06"]).toBe("Epifania");
    const catalan = await daysIn({ ...year, language: "ca" });
    expect(catalan).toMatchObject({
      "2026-01-06": "Reis",
      "2026-04-03": "Divendres Sant",
      "2026-10-12": "Festa Nacional d’Espanya",
      "2026-12-08": "La Immaculada",
    });
  });

  test("that last several days stand on each of them", async () => {
    const deniz = await world.owner({ timeZone: "Europe/Istanbul" });
    const { items } = (await listed({ from: "2026-03-01", to: "2026-03-31" }, deniz)).body;
    expect(items.map((item: { on: string }) => item.on)).toEqual(["2026-03-20", "2026-03-21", "2026-03-22"]);
  });

  test("are asked for from a day to a day, both included, over the turn of a year", async () => {
    const days = await daysIn({ from: "2026-12-25", to: "2027-01-01" });
    expect(Object.keys(days)).toEqual(["2026-12-25", "2027-01-01"]);
  });

  test.each([
    [{}, "query.from"],
    [{ from: "2026-01-01" }, "query.to"],
    [{ from: "2026-01-01", to: "2025-12-31" }, "query.to"],
    [{ from: "2026-01-01", to: "2027-03-01" }, "query.to"],
    [{ from: "2026-02-30", to: "2026-03-01" }, "query.from"],
    [{ ...year, language: "fr" }, "query.language"],
  ])("are refused for %j at %s", async (query, path) => {
    const reply = await listed(query as Record<string, string>);
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toBe(path);
  });

  test("are known for every country a practice may choose", async () => {
    const { default: Holidays } = await import("date-holidays");
    const known = Object.keys(new Holidays().getCountries());
    expect(countries.filter((country) => !known.includes(country))).toEqual([]);
  });
});

test("a country's regions are offered by name", async () => {
  const { body } = await marta.get("/holidays/regions?country=ES&language=ca");
  expect(body.items).toContainEqual({ code: "CT", name: "Catalunya" });
  expect((await marta.get("/holidays/regions?country=IL")).body).toEqual({ items: [] });
  expect((await marta.get("/holidays/regions?country=es")).status).toBe(422);
});
