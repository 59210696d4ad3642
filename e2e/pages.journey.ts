import { expect, test } from "@playwright/test";
import { expectFit } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, doors, Rooms, someLooks } from "./pages.ts";

/** Every page, in both directions, both themes and both sizes: nothing serious for axe, nothing beyond the edge, no fault. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("the files of the app come in their smaller form, and whole to who takes no other", async ({ request }) => {
  for (const path of ["/", "/sw.js"]) {
    const small = await request.get(house.url + path);
    expect(small.headers()).toMatchObject({
      "content-encoding": "br",
      vary: expect.stringMatching(/accept-encoding/i),
    });
    const whole = await request.get(house.url + path, { headers: { "accept-encoding": "identity" } });
    expect(whole.headers()["content-encoding"]).toBeUndefined();
    expect(await whole.text()).toBe(await small.text());
    expect(whole.headers()["content-type"]).toBe(small.headers()["content-type"]);
  }
});

/** What React recovered from is reported without its reason, which is all that helps. */
function tellCauses(): void {
  addEventListener("error", ({ error }) => {
    if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.stack);
  });
}

for (const look of someLooks) {
  test(`every page is fit for everyone: ${look.locale}, ${look.theme}, ${look.size}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, look);
    const faults: string[] = [];
    rooms.page.on("pageerror", (error) => faults.push(error.message));
    await rooms.page.addInitScript(tellCauses);
    rooms.page.on("console", (message) => {
      if (message.type() === "error" && !/404|401/.test(message.text())) faults.push(message.text());
    });
    rooms.page.on("response", (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
    });
    const strangers: string[] = [];
    rooms.page.on("request", (request) => {
      if (!request.url().startsWith(house.url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
    });
    for (const visit of rooms.visits) {
      await rooms.goTo(visit);
      await expectFit(rooms.page, visit.name);
    }
    await rooms.page.context().clearCookies();
    for (const visit of doors) {
      await rooms.goTo(visit);
      await expectFit(rooms.page, visit.name);
    }
    const logged = (await house.logged()).filter((line) => /"level":"?(error|50)/.test(line));
    expect({ faults, logged }).toEqual({ faults: [], logged: [] });
    expect(strangers).toEqual([]);
    await rooms.close();
  });
}
