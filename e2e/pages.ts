import type { Browser, Page } from "@playwright/test";
import type { House } from "./house.ts";

export interface Look {
  readonly locale: "en" | "he";
  readonly theme: "light" | "dark";
  readonly size: "desktop" | "phone";
}

export const looks: readonly Look[] = (["en", "he"] as const).flatMap((locale) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["desktop", "phone"] as const).map((size) => ({ locale, theme, size })),
  ),
);

/** Four that meet each direction, theme and size twice: what a test walks through; pictures are made of all eight. */
export const someLooks: readonly Look[] = [
  { locale: "en", theme: "light", size: "desktop" },
  { locale: "en", theme: "dark", size: "phone" },
  { locale: "he", theme: "light", size: "phone" },
  { locale: "he", theme: "dark", size: "desktop" },
];

const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };

export interface Visit {
  readonly name: string;
  readonly path: string;
}

/** The demo practice, open in a browser, signed in. */
export class Rooms {
  readonly house: House;
  readonly page: Page;
  readonly ids: { client: string; signed: string; draft: string };

  constructor(house: House, page: Page, ids: { client: string; signed: string; draft: string }) {
    this.house = house;
    this.page = page;
    this.ids = ids;
  }

  static async open(browser: Browser, house: House, look: Look): Promise<Rooms> {
    const context = await browser.newContext({
      viewport: sizes[look.size],
      hasTouch: look.size === "phone",
      reducedMotion: "reduce",
    });
    await context.addInitScript(turnClock, Temporal.Instant.from(aTuesday).epochMilliseconds);
    await context.addInitScript(({ locale, theme }) => {
      localStorage.setItem("locale", locale);
      localStorage.setItem("theme", theme);
    }, look);
    const page = await context.newPage();
    await page.goto(await house.link());
    await page.getByRole("button").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("navigation").first().waitFor();
    const ids = await page.evaluate(async () => {
      const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
      const [client] = (await read("/clients?query=Juniper")).items;
      const [draft] = (await read("/notes?status=draft")).items;
      const { items } = await read(`/clients/${client.id}/timeline?kind=note`);
      return { client: client.id, draft: draft.id, signed: items[0].id };
    });
    return new Rooms(house, page, ids);
  }

  /** Every page a member can stand on. */
  get visits(): Visit[] {
    const { client, signed, draft } = this.ids;
    const settings = [
      "practice",
      "members",
      "services",
      "locations",
      "availability",
      "calendars",
      "notes",
      "privacy",
      "fields",
      "consents",
      "security",
      "me",
    ];
    return [
      { name: "today", path: "/" },
      { name: "calendar", path: "/calendar" },
      ...["day", "month", "agenda"].map((view) => ({ name: `calendar-${view}`, path: `/calendar?view=${view}` })),
      { name: "calendar-new", path: "/calendar?new=true" },
      { name: "groups", path: "/calendar/groups" },
      { name: "groups-none", path: "/calendar/groups?show=cancelled" },
      { name: "groups-new", path: "/calendar/groups?new=true" },
      { name: "clients", path: "/clients" },
      { name: "clients-new", path: "/clients?new=true" },
      { name: "clients-import", path: "/clients/import" },
      { name: "duplicates", path: "/clients/duplicates" },
      { name: "client-merge", path: `/clients/${client}/merge` },
      { name: "client", path: `/clients/${client}` },
      { name: "client-profile", path: `/clients/${client}?part=profile` },
      { name: "client-consents", path: `/clients/${client}?part=consents` },
      { name: "note-draft", path: `/notes/${draft}` },
      { name: "note-signed", path: `/notes/${signed}` },
      { name: "notes-bin", path: "/notes/bin" },
      { name: "audit", path: "/audit" },
      { name: "client-opened", path: `/clients/${client}/opened` },
      { name: "note-new", path: `/clients/${client}/notes/new` },
      ...settings.map((section) => ({ name: `settings-${section}`, path: `/settings/${section}` })),
      { name: "nowhere", path: "/nowhere" },
    ];
  }

  async goTo(visit: Visit): Promise<void> {
    await this.page.goto(this.house.url + visit.path);
    await this.page.locator("h1").first().waitFor();
    await this.page.waitForLoadState("networkidle");
  }

  /** Asks the API as this member, past the page: for it the change is another's. */
  send(method: "POST" | "PATCH", path: string, body: unknown): Promise<{ id: string }> {
    const asked = { method, path, body: JSON.stringify(body) };
    return this.page.evaluate(async ({ path: to, ...rest }) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`/api/v1${to}`, { ...rest, headers });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    }, asked);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Pictures are of one day: a Tuesday morning, between two visits. */
export const aTuesday = "2026-11-17T09:42:00Z";

/** Makes the browser's clock agree with the house's, which was set to the same time; both go on from there. */
function turnClock(to: number): void {
  const ahead = to - Date.now();
  const real = Temporal.Now.instant.bind(Temporal.Now);
  const zoned = (zone: string | undefined) =>
    Temporal.Now.instant().toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId());
  Object.assign(Temporal.Now, {
    instant: () => real().add({ milliseconds: ahead }),
    zonedDateTimeISO: (zone?: string) => zoned(zone),
    plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
    plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
  });
  const now = Date.now.bind(Date);
  Date.now = () => now() + ahead;
}

/** The doors before anyone is signed in. */
export const doors: readonly Visit[] = [
  { name: "sign-in", path: "/sign-in" },
  { name: "verify", path: "/sign-in/verify?token=made-up-token-of-some-length" },
];
