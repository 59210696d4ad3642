import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { DirectoryLine } from "../contract.ts";
import { changeDirectory, directoryQuery, findClients, findNearly, keptAge } from "./directory.ts";

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

test("a mail address and a number find whose they are, by any part", () => {
  const clients = [
    line("Ines", "Marigold", { email: "ines.m@post.example", phone: "+34600000024" }),
    line("Otto", "Sol"),
  ];
  for (const query of ["ines.m@", "post.exa", "600 000 024", "0024"]) expect(names(clients, query)).toEqual(["Ines"]);
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

test("a slip of one letter still finds who was meant, after those it fits", () => {
  const clients = [
    line("Mara", "Bell"),
    line("Marta", "Rue"),
    line("Otto", "Sol"),
    line("Marta", "Old", { status: "archived" }),
  ];
  expect(findNearly(clients, "mara").map(({ id }) => id)).toEqual(["Mara Bell", "Marta Rue", "Marta Old"]);
  expect(findNearly(clients, "otot").map(({ id }) => id)).toEqual(["Otto Sol"]);
  expect(names(clients, "otot")).toEqual([]);
});

test("where many are found, nobody is guessed", () => {
  const clients = [...Array.from({ length: 10 }, (_, at) => line("Mara", `Bell ${at}`)), line("Marta", "Rue")];
  expect(findNearly(clients, "mara", 20)).toHaveLength(10);
});

test("the few names that a device kept of a day stay known as few when one of them changes; nobody known stays so", () => {
  const queries = new QueryClient();
  const { queryKey } = directoryQuery;
  changeDirectory(queries, (lines) => [...lines, line("Ana", "Bell")]);
  expect(queries.getQueryData(queryKey)).toBeUndefined();
  queries.setQueryData(queryKey, [line("Ana", "Bell")], keptAge);
  changeDirectory(queries, (lines) => [...lines, line("Bo", "Anson")]);
  expect(queries.getQueryData(queryKey)?.map(({ firstName }) => firstName)).toEqual(["Ana", "Bo"]);
  expect(queries.getQueryState(queryKey)?.dataUpdatedAt).toBe(keptAge.updatedAt);
});
