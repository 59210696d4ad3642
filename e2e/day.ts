import { expect, type Page } from "@playwright/test";
import type { Hand } from "./hand.ts";
import { type House, linkIn } from "./house.ts";

export const therapist = "marta@quietroom.example";
export const john = { firstName: "John", lastName: "Doe", email: "john@mail.example" };

/** When the visit is to be: in three days at ten, far enough ahead for a reminder, in the practice's zone. */
export function visitDay(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO("UTC").add({ days: 3 });
}

/** From the mail to the open door, by the hand that is given: the letter is read from the real SMTP server. */
export async function comeIn(house: House, page: Page, hand: Hand, submit: () => Promise<void>): Promise<void> {
  await hand.type(therapist);
  await submit();
  const letter = await house.letterTo(therapist);
  expect(letter.subject).not.toContain(therapist);
  await page.goto(linkIn(letter));
  await expect(page).toHaveURL(/\/sign-in\/verify$/);
}

/** What a disk or the next user of this browser would find: nothing of the client, and no word of a note. */
export async function expectNothingKept(page: Page, words: readonly string[]): Promise<void> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      caches: await caches.keys(),
      history: history.state,
      address: location.href,
    });
  });
  for (const word of words) expect(kept).not.toContain(word);
}

/** A photo with something to see in it, made here: 320 × 240 PNG drawn by the browser. */
export async function photoOf(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    pen.fillStyle = "#E3EFEA";
    pen.fillRect(0, 0, 320, 240);
    pen.fillStyle = "#2C6E5E";
    pen.arc(160, 120, 70, 0, Math.PI * 2);
    pen.fill();
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(url.split(",")[1] as string, "base64");
}
