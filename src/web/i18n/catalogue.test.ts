import { expect, test } from "vitest";
import { comingWords, loadMessages, loadWords } from "./catalogue.ts";

test("words are one promise from the first asking on, which says by itself when they have come", async () => {
  await loadMessages("it");
  const coming = comingWords("it", "calendar");
  expect(coming).not.toHaveProperty("status");
  expect(comingWords("it", "series")).toBe(coming);
  await coming;
  expect(coming).toHaveProperty("status", "fulfilled");
  expect(comingWords("it", "calendar")).toBe(coming);
});

test("words fetched with their page make nobody wait, those of the start are never asked for", async () => {
  await loadMessages("en");
  await loadWords("clients");
  expect(comingWords("en", "clients")).toHaveProperty("status", "fulfilled");
  expect(comingWords("en", "shell")).toBeNull();
});
