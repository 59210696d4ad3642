import { describe, expect, test } from "vitest";
import { whereaboutsOf } from "./rules.ts";

const location = { name: "There", address: "Lindengasse 4", details: null, link: "https://meet.example/vale" };

describe("a visit is", () => {
  test("in the practice at the location's address", () => {
    expect(whereaboutsOf({ ...location, kind: "clinic" }, "Birkenweg 9")).toMatchObject({
      address: "Lindengasse 4",
      link: null,
    });
  });

  test("at home at the client's address, and nowhere while none is known", () => {
    const home = { ...location, kind: "home" } as const;
    expect(whereaboutsOf(home, "Birkenweg 9")).toMatchObject({ address: "Birkenweg 9", link: null });
    expect(whereaboutsOf(home, null).address).toBeNull();
  });

  test("online at its link, which older locations name in their details", () => {
    const online = { ...location, kind: "online" } as const;
    expect(whereaboutsOf(online, "Birkenweg 9")).toMatchObject({ address: null, link: "https://meet.example/vale" });
    const older = { ...online, link: null, details: "Meet at https://meet.example/old at ten" };
    expect(whereaboutsOf(older, null).link).toBe("https://meet.example/old");
    expect(whereaboutsOf({ ...older, details: "Ask Marta" }, null).link).toBeNull();
  });
});
