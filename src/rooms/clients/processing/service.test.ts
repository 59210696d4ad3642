import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner({ name: "The Quiet Room" });
const textOf = async (locale = "en") =>
  String((await marta.get(`/processing-record?format=text&locale=${locale}`)).body);

test("the record names what is switched on, and only that", async () => {
  const before = await textOf();
  expect(before).toContain("The Quiet Room");
  expect(before).toContain(marta.email);
  expect(before).toContain("5 years after the last visit.");
  expect(before).toContain("Reminders by mail");
  expect(before).not.toContain("Calendar subscriptions");
  expect(before).not.toContain("taken back");
  await marta.post("/calendar-feeds", { name: "Phone" });
  await marta.post("/consent-texts", { purpose: "data", wordings: { en: { title: "Data", body: "I agree." } } });
  await marta.patch("/retention-rule", { jurisdiction: "US" });
  const after = await textOf();
  expect(after).toContain("Calendar subscriptions");
  expect(after).toContain("taken back");
  expect(after).toContain(
    "7 years after the last visit. For who was a minor then at least 3 years after coming of age.",
  );
});

test.each(["en", "es", "ca", "it", "he"])("it is whole in %s, as text and on paper", async (locale) => {
  expect((await textOf(locale)).split("\n\n").length).toBeGreaterThan(5);
  const paper = await marta.get(`/processing-record?locale=${locale}`);
  expect([paper.status, paper.headers["content-type"], paper.body.slice(0, 5)]).toEqual([
    200,
    "application/pdf",
    "%PDF-",
  ]);
});

test("it is for owners, and stands in the trail", async () => {
  const teo = await marta.colleague("therapist");
  expect((await teo.get("/processing-record")).status).toBe(403);
  expect((await world.auditOf(marta.practiceId)).map(({ action }) => action)).toContain("processing.exported");
});
