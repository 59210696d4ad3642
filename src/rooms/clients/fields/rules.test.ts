import { describe, expect, test } from "vitest";
import { answersWith, withIds, wrongAnswer } from "./rules.ts";

const field = (kind: "text" | "number" | "date" | "choice" | "yes_no", id: string = kind) => ({
  id,
  kind,
  choices:
    kind === "choice"
      ? [
          { id: "c1", name: "Mornings", offered: true },
          { id: "c9", name: "Nights", offered: false },
        ]
      : [],
});
const fields = [field("text"), field("number"), field("date"), field("choice"), field("yes_no")];

describe("what is said in a practice's own fields", () => {
  test("is of the field's kind", () => {
    const right = { text: "Mutua", number: 3.5, date: "2024-02-29", choice: "c1", yes_no: false };
    expect(wrongAnswer(fields, right)).toBeUndefined();
    expect(wrongAnswer(fields, { text: 7 })).toBe("text");
    expect(wrongAnswer(fields, { number: "7" })).toBe("number");
    expect(wrongAnswer(fields, { date: "2023-02-29" })).toBe("date");
    expect(wrongAnswer(fields, { choice: "c2" })).toBe("choice");
    expect(wrongAnswer(fields, { choice: "c9" })).toBe("choice");
    expect(wrongAnswer(fields, { yes_no: "yes" })).toBe("yes_no");
  });

  test("is of a field that is there, and may be taken away of one that is not", () => {
    expect(wrongAnswer(fields, { other: "word" })).toBe("other");
    expect(wrongAnswer(fields, { other: null })).toBeUndefined();
  });

  test("is laid over what stood, and null takes it away", () => {
    expect(answersWith({ a: null, b: 2 }, { a: 1, c: true })).toEqual({ c: true, b: 2 });
  });
});

describe("the choices of a field", () => {
  const choice = (id: string, name: string, offered = true) => ({ id, name, offered });
  const ids = () => {
    let made = 0;
    return () => `new${++made}`;
  };

  test("keep their ids whatever they are called, and what is left out stays, offered no more", () => {
    const before = [choice("a", "Mornings"), choice("b", "Evenings")];
    expect(withIds([{ id: "b", name: "Late" }, { name: "Noon" }], ids(), before)).toEqual([
      choice("b", "Late"),
      choice("new1", "Noon"),
      choice("a", "Mornings", false),
    ]);
  });

  test("are offered again when they are named again", () => {
    expect(withIds([{ id: "a", name: "Mornings" }], ids(), [choice("a", "Mornings", false)])).toEqual([
      choice("a", "Mornings"),
    ]);
  });

  test("never share an id", () => {
    const twice = [
      { id: "a", name: "One" },
      { id: "a", name: "Two" },
    ];
    expect(withIds(twice, ids(), [choice("a", "One")]).map(({ id }) => id)).toEqual(["a", "new1"]);
  });
});
