import { expect, test } from "vitest";
import { wordGrown } from "./word-grown.ts";

test.each([
  [
    "where others wrote before and below it",
    "Rest. Walk",
    "Rest. Walks",
    "Diary. Rest. Walk\n\nLetter.",
    "Diary. Rest. Walks\n\nLetter.",
  ],
  ["where it became shorter", "Rest. Walks", "Rest. Walk", "Rest. Walks\n\nLetter.", "Rest. Walk\n\nLetter."],
  ["and not a part of theirs", "Slept a", "Slept an", "Slept a\n\nCalm data", "Slept an\n\nCalm data"],
])("a word that goes on being written goes on where it stands by now: %s", (_, over, text, stands, whole) => {
  expect(wordGrown(over, text, stands)).toBe(whole);
});

test.each([
  ["it stands twice", "Walk", "Walks", "Walk\n\nWalk"],
  ["it is not there any more", "Walk", "Walks", "Diary."],
  ["a word was begun", "Rest. ", "Rest. W", "Rest. \n\nDiary."],
  ["more than a word is different", "Walk", "Walk twice", "Walk\n\nDiary."],
])("nothing is guessed where %s", (_, over, text, stands) => {
  expect(wordGrown(over, text, stands)).toBeNull();
});
