import { createSigner } from "fast-jwt";
import { describe, expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const https = await openWorld({ APP_URL: "https://practice.example" });

/** The same cookies in another window: what one does, the other carries on with its old ones. */
function copyOf(browser: Browser, names = ["session", "access"]): Browser {
  const copy = new Browser(world.app);
  for (const name of names) if (browser.cookies.has(name)) copy.cookies.set(name, browser.cookies.get(name)!);
  return copy;
}

describe("a session", () => {
  test("is listed where it is open, the present one marked", async () => {
    const marta = await world.owner();
    world.clock.advance({ minutes: 5 });
    await world.signIn(marta.email);
    const { items } = (await marta.get("/auth/sessions")).body;
    expect(items).toHaveLength(2);
    expect(items.map((item: { current: boolean }) => item.current).sort()).toEqual([false, true]);
  });

  test("ends with signing out, at once also for whoever kept its pass", async () => {
    const marta = await world.owner();
    const copy = copyOf(marta);
    expect((await marta.post("/auth/sign-out")).status).toBe(204);
    expect(marta.cookies.size).toBe(0);
    expect((await copy.get("/me")).status).toBe(401);
    expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({
      action: "session.closed",
      member_id: marta.memberId,
    });
  });

  test("ends from another browser, never from another user's", async () => {
    const marta = await world.owner();
    const laptop = await world.signIn(marta.email);
    const { items } = (await laptop.get("/auth/sessions")).body;
    const own = items.find((item: { current: boolean }) => item.current).id;
    const noa = await world.owner();
    expect((await noa.delete(`/auth/sessions/${own}`)).status).toBe(404);
    expect((await marta.delete(`/auth/sessions/${own}`)).status).toBe(204);
    expect((await marta.delete(`/auth/sessions/${own}`)).status).toBe(404);
    expect((await laptop.get("/me")).status).toBe(401);
    expect((await marta.get("/me")).status).toBe(200);
  });

  test("ends with all others of its user", async () => {
    const marta = await world.owner();
    const others = [await world.signIn(marta.email), await world.signIn(marta.email)];
    expect((await marta.post("/auth/sign-out-everywhere")).status).toBe(204);
    for (const browser of [...others, copyOf(marta)]) expect((await browser.get("/me")).status).toBe(401);
    expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({
      action: "session.all_closed",
      detail: { count: 3 },
    });
  });

  test("ends with the others of its user, who stays", async () => {
    const marta = await world.owner();
    const others = [await world.signIn(marta.email), await world.signIn(marta.email)];
    expect((await marta.post("/auth/sign-out-others")).status).toBe(204);
    for (const browser of others) expect((await browser.get("/me")).status).toBe(401);
    expect((await marta.get("/auth/sessions")).body.items).toHaveLength(1);
    const closed = async () =>
      (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "session.others_closed");
    expect(await closed()).toMatchObject([{ detail: { count: 2 } }]);
    expect((await marta.post("/auth/sign-out-others")).status).toBe(204);
    expect(await closed()).toHaveLength(1);
  });

  test("is over after twelve hours alone, and not before", async () => {
    const marta = await world.owner();
    world.clock.advance({ hours: 11, minutes: 59 });
    expect((await marta.get("/me")).status).toBe(200);
    world.clock.advance({ hours: 11, minutes: 59 });
    expect((await marta.get("/me")).status).toBe(200);
    world.clock.advance({ hours: 12, minutes: 1 });
    const answer = await marta.get("/me");
    expect(answer.status).toBe(401);
    expect(marta.cookies.size).toBe(0);
  });

  test("lives on without its pass, and gets another", async () => {
    const marta = await world.owner();
    const copy = copyOf(marta, ["session"]);
    expect((await copy.get("/members")).status).toBe(200);
    expect(copy.cookies.has("access")).toBe(true);
    expect((await copyOf(copy, ["access"]).get("/members")).status).toBe(200);
  });
});

describe("a pass", () => {
  test("runs out after a minute", async () => {
    const marta = await world.owner();
    const copy = copyOf(marta, ["access"]);
    world.clock.advance({ seconds: 44 });
    expect((await copy.get("/me")).status).toBe(200);
    world.clock.advance({ seconds: 16 });
    expect((await copy.get("/me")).status).toBe(401);
  });

  test("that is forged, or signed by nobody, names nobody", async () => {
    const marta = await world.owner();
    const claims = {
      sid: crypto.randomUUID(),
      uid: marta.userId,
      stage: "full",
      pid: marta.practiceId,
      mid: marta.memberId,
      role: "owner",
      exp: 4e9,
    };
    const forged = createSigner({ key: Buffer.alloc(32, 1), algorithm: "HS256" })(claims);
    const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const unsigned = `${encoded({ alg: "none", typ: "JWT" })}.${encoded(claims)}.`;
    const altered = marta.cookies.get("access")!.replace(/\.[^.]+\./, `.${encoded(claims)}.`);
    for (const pass of [forged, unsigned, altered, "", "x", "a.b.c"]) {
      const browser = new Browser(world.app);
      browser.cookies.set("access", pass);
      expect((await browser.get("/me")).status).toBe(401);
    }
  });

  test("of a session that another process ended is refused within a minute", async () => {
    const marta = await world.owner();
    const copy = copyOf(marta);
    await world.superuser.query("update auth.sessions set ended_at = now() where user_id = $1", [marta.userId]);
    world.clock.advance({ seconds: 61 });
    expect((await copy.get("/me")).status).toBe(401);
  });
});

test("over https the cookies belong to this host alone", async () => {
  const headers = { cookie: "__Host-session=unknown" };
  const answer = await https.app.inject({ method: "GET", url: "/api/v1/me", headers });
  expect(answer.statusCode).toBe(401);
  expect(answer.cookies.map(({ name, secure, maxAge }) => ({ name, secure, maxAge }))).toEqual([
    { name: "__Host-session", secure: true, maxAge: 0 },
    { name: "__Host-access", secure: true, maxAge: 0 },
  ]);
});

test("the program itself can read no token, no code and nobody's address", async () => {
  for (const table of [
    "users",
    "sessions",
    "link_requests",
    "totp",
    "backup_codes",
    "passkeys",
    "passkey_challenges",
    "attempts",
  ]) {
    const asked = world.house.db.pool.query(`select * from auth.${table}`);
    await expect(asked).rejects.toMatchObject({ code: "42501" });
    const changed = world.house.db.pool.query(`delete from auth.${table}`);
    await expect(changed).rejects.toMatchObject({ code: "42501" });
  }
});
