import { expect, test } from "vitest";
import type { DirectoryLine } from "../contract.ts";
import { findClients } from "./directory.ts";

const line = (firstName: string, lastName: string, more: Partial<DirectoryLine> = {}): DirectoryLine => ({
  id: `${firstName} ${lastName}`,
  firstName,
  lastName,
  tags: [],
  status: "active",
  ...more,
});
const names = (clients: readonly DirectoryLine[], query: string, most?: number) =>
  findClients(clients, query, most).map(({ firstName }) => firstName);

test("a name is found by any part of it, without its accents and whatever its capitals", () => {
  const clients = [line("José", "García"), line("Àngels", "Puig")];
  expect(names(clients, "GARC jose")).toEqual(["José"]);
  expect(names(clients, "angels")).toEqual(["Àngels"]);
});

test("niqqud does not matter", () => {
  expect(names([line("תָּמָר", "אגדתי")], "תמר")).toEqual(["תָּמָר"]);
});

test("who begins so comes before who contains it, and who is archived comes last", () => {
  const clients = [
    line("Diana", "Rue"),
    line("Ana", "Sol", { status: "archived" }),
    line("Ana", "Bell"),
    line("Bo", "Anson"),
  ];
  expect(names(clients, "ana")).toEqual(["Ana", "Diana", "Ana"]);
  expect(names(clients, "an", 2)).toEqual(["Ana", "Bo"]);
});

test("a tag finds all who have it", () => {
  expect(names([line("Ines", "Marigold", { tags: ["mornings"] }), line("Otto", "Larkspur")], "morn")).toEqual(["Ines"]);
});

test("an empty query finds nobody", () => {
  expect(names([line("Ines", "Marigold")], "  ")).toEqual([]);
});

test("ten thousand names are searched within one keystroke", () => {
  const clients = Array.from({ length: 10_000 }, (_, at) => line(`Ana${at}`, `Vale${at % 97}`));
  findClients(clients, "ana");
  const began = performance.now();
  findClients(clients, "vale9 ana77");
  expect(performance.now() - began).toBeLessThan(100);
});
