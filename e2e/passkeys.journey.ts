import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectFit } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday } from "./pages.ts";

/** A passkey is added, opens the practice after signing out, and the devices that are signed in are seen and shown out. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("a passkey comes, opens the practice, and another device is shown out", async ({ browser }) => {
  const page = await deviceIn(browser);
  await holdPasskeys(page);
  await signInByLink(page);
  await page.goto(`${house.url}/settings/security`);
  await page.getByRole("button", { name: "Add a passkey" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Keep these codes" })).toBeFocused();
  await expectFit(page, "security with backup codes");
  await page.getByRole("button", { name: "I have kept them" }).press("Enter");
  await expect(page.getByText("not used yet")).toBeVisible();
  await renameTo(page, "Laptop at the practice");
  await expectFit(page, "security with a passkey");

  await signOut(page);
  await expectFit(page, "the door with a passkey");
  await page.getByRole("button", { name: "Use a passkey" }).press("Enter");
  await expect(page.getByRole("navigation").first()).toBeVisible();

  const other = await deviceIn(browser);
  await holdPasskeys(other, await credentialsOf(page));
  await signInByLink(other, "Use a passkey");
  await expect(other.getByRole("navigation").first()).toBeVisible();
  await page.goto(`${house.url}/settings/security`);
  await expect(page.getByText("This device", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Sign out the others" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out the others" }).click();
  await expect(page.getByText("Only this device is signed in now.")).toBeVisible();
  await other.goto(`${house.url}/settings/security`);
  await expect(other.getByRole("heading", { name: "Come in" })).toBeVisible();
  await other.context().close();

  await page.goto(`${house.url}/settings/members`);
  await page.getByRole("switch", { name: "Everyone here needs a second key" }).press("Space");
  await expect(page.getByText("Saved: Everyone here needs a second key.")).toBeVisible();
  await expect(page.getByText("Second key: one passkey")).toBeVisible();
  await expectFit(page, "members with a second key asked for");

  await page.goto(`${house.url}/settings/security`);
  await page.getByRole("button", { name: "Remove Laptop at the practice" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "One more key is needed" })).toBeVisible();
  await expectFit(page, "a second key comes first");
  await page.goto(`${house.url}/clients`);
  await expect(page.getByRole("heading", { name: "One more key is needed" })).toBeVisible();
  await page.getByRole("button", { name: "Add a passkey" }).press("Enter");
  await page.getByRole("button", { name: "I have kept them" }).press("Enter");
  await expect(page).toHaveURL(/\/clients/);
  await page.context().close();
});

async function deviceIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  await context.addInitScript(() => {
    localStorage.setItem("locale", "en");
    // A device that opens itself would take what the field offers before anybody has pressed anything.
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  return context.newPage();
}

type Credentials = Awaited<ReturnType<typeof credentialsOf>>;
const authenticators = new WeakMap<Page, { id: string; cdp: Awaited<ReturnType<typeof cdpOf>> }>();
const cdpOf = (page: Page) => page.context().newCDPSession(page);

/** Gives the browser a device that keeps passkeys, opened by itself; with those that another one keeps, as a cloud would. */
async function holdPasskeys(page: Page, credentials: Credentials = []): Promise<void> {
  const cdp = await cdpOf(page);
  await cdp.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId: id } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  for (const credential of credentials) {
    // Both count on from where the first one is.
    const signCount = credential.signCount + 100;
    await cdp.send("WebAuthn.addCredential", { authenticatorId: id, credential: { ...credential, signCount } });
  }
  authenticators.set(page, { id, cdp });
}

async function credentialsOf(page: Page) {
  const { id, cdp } = authenticators.get(page)!;
  return (await cdp.send("WebAuthn.getCredentials", { authenticatorId: id })).credentials;
}

async function signInByLink(page: Page, then?: string): Promise<void> {
  await page.goto(await house.link());
  await page.getByRole("button", { name: "Open my practice" }).click();
  if (then !== undefined) await page.getByRole("button", { name: then }).click();
  await page.getByRole("navigation").first().waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.evaluate(() => fetch("/api/v1/auth/sign-out", { method: "POST" }));
  await page.goto(`${house.url}/sign-in`);
  await page.getByRole("heading", { name: "Come in" }).waitFor();
}

async function renameTo(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Rename / }).press("Enter");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Saved: ${name}.`)).toBeVisible();
}
