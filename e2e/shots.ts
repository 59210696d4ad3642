import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserPath, ensureBrowser } from "./browser.ts";
import { House } from "./house.ts";
import { aTuesday, doors, looks, Rooms } from "./pages.ts";
import setup from "./setup.ts";

/** `npm run shots [-- name …]`: every page as a picture, into shots/, to be looked at. */
const folder = fileURLToPath(new URL("../shots/", import.meta.url));
const only = process.argv.slice(2);
const wanted = (name: string) => only.length === 0 || only.some((word) => name.includes(word));

const tidy = await setup();
ensureBrowser();
await mkdir(folder, { recursive: true });
const house = await House.open();
await house.pass(aTuesday);
await house.demo();
const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
for (const look of looks) {
  const rooms = await Rooms.open(browser, house, look);
  const shoot = async (visits: typeof doors) => {
    for (const visit of visits) {
      const name = `${visit.name}-${look.size}-${look.locale}-${look.theme}`;
      if (!wanted(name)) continue;
      await rooms.goTo(visit);
      await rooms.page.screenshot({ path: `${folder}${name}.png` });
      console.log(name);
    }
  };
  await shoot(rooms.visits);
  await rooms.page.context().clearCookies();
  await shoot(doors);
  await rooms.close();
}
await browser.close();
await house.close();
await tidy();
