import { beforeEach, describe, expect, test } from "vitest";
import { Browser, type Member } from "#testing/actors.ts";
import { Authenticator } from "#testing/authenticator.ts";
import { openWorld } from "#testing/world.ts";
import { signInLink } from "../door.ts";

const world = await openWorld();
const { origin } = world.house.env.appUrl;
let marta: Member;
let phone: Authenticator;

beforeEach(async () => {
  marta = await world.owner();
  phone = new Authenticator(origin);
});

const actions = async () => (await world.auditOf(marta.practiceId)).map((row) => row.action);
const refused = { status: 409, body: { code: "passkey_refused" } };

async function add(who: Browser, device: Authenticator, name = "Phone") {
  const options = (await who.post("/auth/passkeys/options", undefined)).body;
  return who.post("/auth/passkeys", device.make(options, name));
}

/** What a browser that nobody is signed in to gets to sign. */
async function asked() {
  const browser = new Browser(world.app);
  return { browser, options: (await browser.post("/auth/passkeys/sign-in/options", undefined)).body };
}

async function signIn(device: Authenticator, twist = {}) {
  const { browser, options } = await asked();
  return { browser, reply: await browser.post("/auth/passkeys/sign-in", device.sign(options, twist)) };
}

async function byLink(): Promise<Browser> {
  const browser = new Browser(world.app);
  const link = new URL((await signInLink(world.house, marta.email)) as string);
  const { body } = await browser.post("/auth/verify", { token: link.searchParams.get("token") });
  expect(body.secondFactorRequired).toBe(true);
  return browser;
}

describe("a passkey", () => {
  test("is added under a name, and as the first factor comes with ten backup codes; the second does not", async () => {
    const first = await add(marta, phone);
    expect(first).toMatchObject({ status: 201, body: { passkey: { name: "Phone", usedAt: null } } });
    expect(first.body.backupCodes).toHaveLength(10);
    expect((await add(marta, new Authenticator(origin), "Laptop")).body.backupCodes).toBeNull();
    expect((await marta.get("/auth/passkeys")).body.items.map((key: { name: string }) => key.name)).toEqual([
      "Phone",
      "Laptop",
    ]);
    expect((await marta.get("/me")).body.secondFactor).toEqual({ enrolled: true, authenticator: false, passkeys: 2 });
    expect((await actions()).filter((action) => action === "passkey.added")).toHaveLength(2);
  });

  test("is added once", async () => {
    const options = (await marta.post("/auth/passkeys/options", undefined)).body;
    expect((await marta.post("/auth/passkeys", phone.make(options, "Phone"))).status).toBe(201);
    const again = (await marta.post("/auth/passkeys/options", undefined)).body;
    expect(again.excludeCredentials).toHaveLength(1);
    expect(await marta.post("/auth/passkeys", phone.make(again, "Phone"))).toMatchObject({
      status: 409,
      body: { code: "passkey_known" },
    });
  });

  test.each([
    ["another page", { origin: "https://practice.example.evil" }],
    ["another address", { rpId: "evil.example" }],
    ["a challenge of its own", { challenge: "aW52ZW50ZWQ" }],
    ["a device that asked nobody to open it", { verified: false }],
  ])("is not taken from %s", async (_whom, twist) => {
    const options = (await marta.post("/auth/passkeys/options", undefined)).body;
    expect(await marta.post("/auth/passkeys", phone.make(options, "Phone", twist))).toMatchObject(refused);
    expect((await marta.get("/auth/passkeys")).body.items).toEqual([]);
  });

  test("is not made of a challenge that was given to another session", async () => {
    const noa = await world.owner();
    const options = (await noa.post("/auth/passkeys/options", undefined)).body;
    expect(await marta.post("/auth/passkeys", phone.make(options, "Phone"))).toMatchObject(refused);
  });

  test("is renamed and removed by its owner alone", async () => {
    const { passkey } = (await add(marta, phone)).body;
    const noa = await world.owner();
    expect((await noa.patch(`/auth/passkeys/${passkey.id}`, { name: "Mine" })).status).toBe(404);
    expect((await noa.delete(`/auth/passkeys/${passkey.id}`)).status).toBe(404);
    expect((await marta.patch(`/auth/passkeys/${passkey.id}`, { name: "Old phone" })).status).toBe(204);
    expect((await marta.get("/auth/passkeys")).body.items[0].name).toBe("Old phone");
    expect((await marta.delete(`/auth/passkeys/${passkey.id}`)).status).toBe(204);
    expect((await marta.get("/me")).body.secondFactor.enrolled).toBe(false);
    expect(await actions()).toEqual(expect.arrayContaining(["passkey.renamed", "passkey.removed"]));
    expect((await world.signIn(marta.email)).cookies.has("session")).toBe(true);
  });

  test("ends the other sessions when it comes and when it goes", async () => {
    const laptop = await world.signIn(marta.email);
    const { passkey } = (await add(marta, phone)).body;
    expect((await laptop.get("/me")).status).toBe(401);
    const { browser } = await signIn(phone);
    expect((await marta.delete(`/auth/passkeys/${passkey.id}`)).status).toBe(204);
    expect((await browser.get("/me")).status).toBe(401);
    expect((await marta.get("/me")).status).toBe(200);
    expect((await actions()).filter((action) => action === "session.others_closed")).toHaveLength(2);
  });
});

describe("who signed in a while ago", () => {
  test("proves who they are before a passkey comes or goes: with a passkey", async () => {
    const { passkey } = (await add(marta, phone)).body;
    world.clock.advance({ minutes: 16 });
    const stale = { status: 409, body: { code: "not_fresh" } };
    expect(await marta.post("/auth/passkeys/options", undefined)).toMatchObject(stale);
    expect(await marta.delete(`/auth/passkeys/${passkey.id}`)).toMatchObject(stale);
    const options = (await marta.post("/auth/second-factor/passkey/options", undefined)).body;
    expect(options.allowCredentials).toHaveLength(1);
    expect((await marta.post("/auth/second-factor/passkey", phone.sign(options))).status).toBe(200);
    expect((await marta.delete(`/auth/passkeys/${passkey.id}`)).status).toBe(204);
    expect(await actions()).toContain("session.proven");
  });

  test("or with a code, but not with a wrong one", async () => {
    const [code] = (await add(marta, phone)).body.backupCodes;
    world.clock.advance({ minutes: 16 });
    expect(await marta.post("/auth/second-factor/again", { code: "000000" })).toMatchObject({
      status: 409,
      body: { code: "code_wrong" },
    });
    expect((await marta.post("/auth/passkeys/options", undefined)).status).toBe(409);
    expect((await marta.post("/auth/second-factor/again", { code })).status).toBe(204);
    expect((await marta.post("/auth/passkeys/options", undefined)).status).toBe(200);
  });
});

describe("signing in with a passkey", () => {
  beforeEach(async () => {
    await add(marta, phone);
  });

  test("opens the practice: it is both factors", async () => {
    const { browser, reply } = await signIn(phone);
    expect(reply).toMatchObject({ status: 200, body: { user: { email: marta.email } } });
    expect((await browser.get("/me")).body.practice.id).toBe(marta.practiceId);
    expect((await marta.get("/auth/passkeys")).body.items[0].usedAt).not.toBeNull();
    expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({
      action: "session.opened",
      detail: { by: "passkey" },
    });
  });

  test("asks the same of everybody and names no passkey", async () => {
    const { options } = await asked();
    expect(options).toMatchObject({ allowCredentials: [], userVerification: "required", rpId: "localhost" });
  });

  test.each([
    ["for another page", { origin: "https://practice.example.evil" }],
    ["for another address", { rpId: "evil.example" }],
    ["of another challenge", { challenge: "aW52ZW50ZWQ" }],
    ["without opening the device", { verified: false }],
  ])("is refused when signed %s", async (_what, twist) => {
    expect((await signIn(phone, twist)).reply).toMatchObject(refused);
  });

  test("answers an unknown passkey like a wrong signature", async () => {
    const unknown = new Authenticator(origin);
    const { requestId: _, ...one } = (await signIn(unknown)).reply.body;
    const { requestId: __, ...other } = (await signIn(phone, { origin: "https://evil.example" })).reply.body;
    expect(one).toEqual(other);
  });

  test("takes a signature once, though it comes six times at once", async () => {
    const { browser, options } = await asked();
    const signed = phone.sign(options);
    const replies = await Promise.all(Array.from({ length: 6 }, () => browser.post("/auth/passkeys/sign-in", signed)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("takes no signature in another browser than asked, and none after five minutes", async () => {
    const { browser, options } = await asked();
    const other = await asked();
    expect(await other.browser.post("/auth/passkeys/sign-in", phone.sign(options))).toMatchObject(refused);
    expect(await new Browser(world.app).post("/auth/passkeys/sign-in", phone.sign(options))).toMatchObject(refused);
    world.clock.advance({ minutes: 5, seconds: 1 });
    expect(await browser.post("/auth/passkeys/sign-in", phone.sign(options))).toMatchObject(refused);
  });

  test("refuses a device whose counter goes back, which the practice's trail tells", async () => {
    expect((await signIn(phone, { counter: 9 })).reply.status).toBe(200);
    expect((await signIn(phone, { counter: 9 })).reply).toMatchObject(refused);
    expect((await signIn(phone, { counter: 3 })).reply).toMatchObject(refused);
    expect((await signIn(phone, { counter: 10 })).reply.status).toBe(200);
    expect((await actions()).filter((action) => action === "session.passkey_refused")).toHaveLength(2);
  });

  test("ends what session the browser had before", async () => {
    const half = await byLink();
    const before = half.cookies.get("session");
    const options = (await half.post("/auth/passkeys/sign-in/options", undefined)).body;
    expect((await half.post("/auth/passkeys/sign-in", phone.sign(options))).status).toBe(200);
    const stale = new Browser(world.app);
    stale.cookies.set("session", before as string);
    expect((await stale.get("/me")).body.code).toBe("unauthenticated");
  });
});

describe("after the link from the mail", () => {
  test("a passkey is the second factor, or a backup code", async () => {
    const [code] = (await add(marta, phone)).body.backupCodes;
    const half = await byLink();
    expect((await half.get("/auth/second-factor")).body).toEqual({ authenticator: false, passkeys: 1 });
    const options = (await half.post("/auth/second-factor/passkey/options", undefined)).body;
    expect((await half.post("/auth/second-factor/passkey", phone.sign(options))).status).toBe(200);
    expect((await half.get("/me")).body.practice.id).toBe(marta.practiceId);
    expect((await (await byLink()).post("/auth/second-factor", { code })).status).toBe(200);
  });

  test("nobody else's passkey will do", async () => {
    await add(marta, phone);
    const noa = await world.owner();
    const theirs = new Authenticator(origin);
    await add(noa, theirs);
    const half = await byLink();
    const options = (await half.post("/auth/second-factor/passkey/options", undefined)).body;
    expect(await half.post("/auth/second-factor/passkey", theirs.sign(options))).toMatchObject(refused);
    expect((await half.get("/me")).body.code).toBe("second_factor_required");
  });
});

test("neither challenges nor backup codes lie readable in the database", async () => {
  const { options } = await asked();
  const { backupCodes } = (await add(marta, phone)).body;
  const { rows } = await world.superuser.query(
    "select c::text as t from auth.passkey_challenges c union all select b::text from auth.backup_codes b",
  );
  const held = rows.map((row) => row.t).join("\n");
  for (const word of [options.challenge, Buffer.from(options.challenge, "base64url").toString("hex"), ...backupCodes])
    expect(held).not.toContain(word);
});
