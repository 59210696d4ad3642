import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FoundBy, findableOf, fitOf, fold, mayBeNear, mayFit, nearly, soughtIn } from "./rules.ts";

const nobody: FoundBy = { firstName: "", lastName: "", email: null, phone: null, tags: [] };
const finds = (query: string, client: Partial<FoundBy>) => {
  const sought = soughtIn(query);
  return sought ? fitOf(findableOf({ ...nobody, ...client }), sought) : undefined;
};

const isNear = (query: string, client: Partial<FoundBy>) => {
  const sought = soughtIn(query);
  return sought !== null && nearly([{ ...nobody, ...client }], findableOf, sought).length === 1;
};

const letters = [..."aàáâäçéèêñóøßłşğıİžאבגדהּוָסלםשׁךףץ·'’ -־.,_ΑΣςώдё"];
const name = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((drawn) => drawn.join("")),
);

describe("folding", () => {
  test.each([
    ["García-Núñez", "garcia nunez"],
    ["O’Brien", "obrien"],
    ["Gal·la", "galla"],
    ["Gaŀla", "galla"],
    ["Łukasz Žižek", "lukasz zizek"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["İpek", "ipek"],
    ["ΣΊΣΥΦΟΣ", "σισυφοσ"],
    ["Ærø Ðóra", "aero dora"],
    ["ﬁona", "fiona"],
    ["בֶּן־עַמִּי", "בן עמי"],
    ["ג׳ודי", "גודי"],
    ["בְּרֵאשִׁ֖ית", "בראשית"],
    ["\u200fשלום\u200e", "שלום"],
  ])("of %s leaves what a keyboard gives", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test("keeps Hebrew final letters, which are letters of their own", () => {
    expect(fold("שלום")).not.toBe(fold("שלומ"));
  });

  test("twice changes nothing", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test("does not depend on how the letters were composed, nor on capitals where they have a pair", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });
});

describe("a query", () => {
  test("finds any part of a name, mail address or tag, without accents or capitals", () => {
    const client = { firstName: "Núria", lastName: "Sant-Martí", email: "Nuria.M@Example.org", tags: ["Tardes"] };
    for (const query of [
      "nuria",
      "NÚRIA",
      "uri",
      "marti",
      "sant marti",
      "marti nur",
      "@example",
      "m@ex",
      "tard",
      "sant-mar",
    ])
      expect(finds(query, client), query).toBeDefined();
    expect(finds("nuria puig", client)).toBeUndefined();
  });

  test("finds any stretch of any name", () => {
    fc.assert(
      fc.property(name, name, fc.nat(), fc.nat(), (firstName, lastName, from, length) => {
        const folded = fold(`${firstName} ${lastName}`);
        const start = from % (folded.length + 1);
        const part = folded.slice(start, start + (length % 12));
        if (soughtIn(part) && part.split(" ").length <= 8) expect(finds(part, { firstName, lastName })).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  test("finds Hebrew names with and without niqqud, whichever of the two was written", () => {
    expect(finds("שירה", { firstName: "שִׁירָה", lastName: "" })).toBe(0);
    expect(finds("שִׁירָה", { firstName: "שירה", lastName: "" })).toBe(0);
    expect(finds("עמי", { firstName: "נועה", lastName: "בֶּן־עַמִּי" })).toBe(0);
  });

  test("finds a phone by its digits however they are set", () => {
    const client = { firstName: "Ana", phone: "+34612345678" };
    for (const query of ["612345678", "612 34 56 78", "+34 612", "0034612345678", "5678", "(612) 345-678", "ana 5678"])
      expect(finds(query, client), query).toBeDefined();
    expect(finds("0541234567", { phone: "+972541234567" })).toBeDefined();
    expect(finds("\u202a054-1234567\u202c", { phone: "+972541234567" })).toBeDefined();
    expect(finds("613", client)).toBeUndefined();
  });

  test("puts the beginning of a name before another word's, and both before the inside", () => {
    expect(finds("an", { firstName: "Ana" })).toBe(0);
    expect(finds("an", { firstName: "Bo", tags: ["anxious mornings"] })).toBe(1);
    expect(finds("an", { firstName: "Hanna" })).toBe(2);
    expect(finds("an", { firstName: "Bo", email: "bo@banana.example" })).toBe(3);
  });

  test("of blanks and signs alone looks for nothing", () => {
    expect(soughtIn("  ")).toBeNull();
    expect(soughtIn("'")).toBeNull();
  });
});

describe("a slip of one letter", () => {
  const client = { firstName: "Clementine", lastName: "Nettlewood", email: "tina@nettle.example", tags: ["evenings"] };

  test.each([
    ["one too little", "clemntine"],
    ["one too much", "clementtine"],
    ["one too much at the end", "clementinee"],
    ["a wrong one", "clemantine"],
    ["a wrong one at the beginning", "klementine"],
    ["a wrong one at the end", "clementina"],
    ["two that changed places", "clemetnine"],
    ["in the second of two names", "clementine netlewood"],
    ["while the name is not yet written out", "nettlow"],
    ["in a tag", "evenigns"],
    ["in a mail address", "tina@netle.example"],
  ])("finds who was meant: %s", (_what, query) => {
    expect(finds(query, client)).toBeUndefined();
    expect(isNear(query, client)).toBe(true);
  });

  test("in a name of three letters, when the whole of it is there", () => {
    expect(isNear("דמה", { firstName: "דנה" })).toBe(true);
    expect(isNear("anq", { firstName: "Anastasia" })).toBe(false);
  });

  test("is one letter of one word, in letters and not in digits", () => {
    expect(isNear("clemantina", client)).toBe(false);
    expect(isNear("clemantine netlewood", client)).toBe(false);
    expect(isNear("612345679", { phone: "+34612345678" })).toBe(false);
    expect(isNear("clementine", client)).toBe(false);
    expect(isNear("nettx", client)).toBe(false);
  });

  test("is found whatever name it stands in, and wherever", () => {
    const plainName = fc.string({ unit: fc.constantFrom(..."abcdeאבגדה"), minLength: 4, maxLength: 12 });
    const slips = (name: string, at: number, letter: string) => [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at) + letter + name.slice(at + 1),
      name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
    ];
    fc.assert(
      fc.property(plainName, fc.nat(), fc.constantFrom(..."xyzש"), (firstName, somewhere, letter) => {
        for (const query of slips(firstName, somewhere % firstName.length, letter))
          expect(finds(query, { firstName }) !== undefined || isNear(query, { firstName }), query).toBe(true);
      }),
    );
  });
});

test("a quick look at the whole text turns nobody away whom a query fits, or fits but for one letter", () => {
  const client = fc.record({ firstName: name, lastName: name, phone: fc.constantFrom("+34612345678", null) });
  fc.assert(
    fc.property(client, name, fc.nat(), (who, other, seed) => {
      const findable = findableOf({ ...nobody, ...who });
      const text = [findable.names, findable.rest, findable.digits].join("\n");
      const at = seed % (findable.names.length + 1);
      const slip = findable.names.slice(0, at) + findable.names.slice(at + 1);
      for (const query of [other, slip, "345678"]) {
        const sought = soughtIn(query);
        if (!sought) continue;
        if (fitOf(findable, sought) !== undefined) expect(mayFit(text, sought), query).toBe(true);
        if (nearly([who], () => findable, sought).length > 0) expect(mayBeNear(text, sought), query).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
