import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { Browser, type Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { signInLink } from "../door.ts";

const world = await openWorld();
let marta: Member;
let secret: string;
let backup: string[];

const codeAt = (offset = 0, of = secret) =>
  new TOTP({ secret: Secret.fromBase32(of) }).generate({
    timestamp: world.clock.now().epochMilliseconds + offset * 30_000,
  });
const wrong = () => String((Number(codeAt()) + 7) % 1_000_000).padStart(6, "0");

/** A browser that has followed a link, so that the second factor is due. */
async function halfSignedIn(email = marta.email) {
  const link = await signInLink(world.house, email);
  const browser = new Browser(world.app);
  const answer = await browser.post("/auth/verify", { token: new URL(link as string).searchParams.get("token") });
  expect(answer.body.secondFactorRequired).toBe(true);
  return browser;
}

beforeEach(async () => {
  marta = await world.owner();
  secret = (await marta.post("/auth/totp")).body.secret;
  backup = (await marta.post("/auth/totp/confirm", { code: codeAt() })).body.backupCodes;
  world.clock.advance({ seconds: 90 });
});

const actions = async () => (await world.auditOf(marta.practiceId)).map((row) => row.action);

describe("enrolment", () => {
  test("gives ten backup codes once, shows in /me and in the trail", async () => {
    expect(new Set(backup).size).toBe(10);
    expect((await marta.get("/me")).body.secondFactor).toEqual({ enrolled: true, authenticator: true, passkeys: 0 });
    expect(await actions()).toContain("second_factor.enrolled");
  });

  test("is not open twice", async () => {
    expect(await marta.post("/auth/totp")).toMatchObject({ status: 409, body: { code: "totp_enrolled" } });
    expect(await marta.post("/auth/totp/confirm", { code: codeAt() })).toMatchObject({
      status: 409,
      body: { code: "totp_enrolled" },
    });
  });

  test("asks to be started, and for a right code of what was started last", async () => {
    const noa = await world.owner();
    expect(await noa.post("/auth/totp/confirm", { code: "123456" })).toMatchObject({
      status: 409,
      body: { code: "totp_not_started" },
    });
    const first = (await noa.post("/auth/totp")).body.secret;
    const second = (await noa.post("/auth/totp")).body.secret;
    expect(await noa.post("/auth/totp/confirm", { code: codeAt(0, first) })).toMatchObject({
      status: 409,
      body: { code: "code_wrong" },
    });
    expect((await noa.get("/me")).body.secondFactor.enrolled).toBe(false);
    expect((await noa.post("/auth/totp/confirm", { code: codeAt(0, second) })).status).toBe(200);
  });

  test("is removed with a code, never without", async () => {
    expect(await marta.delete("/auth/totp", { code: wrong() })).toMatchObject({
      status: 409,
      body: { code: "code_wrong" },
    });
    expect((await marta.delete("/auth/totp", {})).status).toBe(422);
    expect((await marta.delete("/auth/totp", { code: codeAt() })).status).toBe(204);
    expect(await marta.delete("/auth/totp", { code: codeAt() })).toMatchObject({
      status: 409,
      body: { code: "totp_not_enrolled" },
    });
    expect(await actions()).toContain("second_factor.removed");
  });

  test("ends the other sessions when it comes and when it goes", async () => {
    const noa = await world.owner();
    const laptop = await world.signIn(noa.email);
    const own = (await noa.post("/auth/totp")).body.secret;
    expect((await noa.post("/auth/totp/confirm", { code: codeAt(0, own) })).status).toBe(200);
    expect((await laptop.get("/me")).status).toBe(401);
    expect((await noa.get("/me")).status).toBe(200);
    const trail = (await world.auditOf(noa.practiceId)).map((row) => row.action);
    expect(trail).toContain("session.others_closed");
  });

  test("leaves neither secret nor backup codes readable", async () => {
    const { rows } = await world.superuser.query(
      "select t::text from auth.totp t union all select b::text from auth.backup_codes b",
    );
    const text = rows.map((row) => row.t).join("\n");
    const hex = Buffer.from(secret).toString("hex");
    for (const word of [secret, hex, ...backup]) expect(text).not.toContain(word);
  });
});

describe("a session that waits", () => {
  test("reaches nothing but the second factor and the way out", async () => {
    const browser = await halfSignedIn();
    for (const path of ["/me", "/members", "/practice", "/auth/sessions", "/auth/invitations"])
      expect(await browser.get(path)).toMatchObject({ status: 401, body: { code: "second_factor_required" } });
    expect(await browser.post("/auth/sign-out-everywhere")).toMatchObject({ status: 401 });
    expect(await browser.delete("/auth/totp", { code: codeAt() })).toMatchObject({ status: 401 });
    expect((await browser.post("/auth/sign-out")).status).toBe(204);
    expect(await browser.post("/auth/second-factor", { code: codeAt() })).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
  });

  test("is completed by a code, under new cookies, and stands in its practice", async () => {
    const browser = await halfSignedIn();
    const before = browser.cookies.get("session");
    const answer = await browser.post("/auth/second-factor", {
      code: ` ${codeAt().slice(0, 3)} ${codeAt().slice(3)} `,
    });
    expect(answer).toMatchObject({ status: 200, body: { user: { email: marta.email } } });
    expect(browser.cookies.get("session")).not.toBe(before);
    expect((await browser.get("/me")).body.practice.id).toBe(marta.practiceId);
    const stale = new Browser(world.app);
    stale.cookies.set("session", before as string);
    expect((await stale.get("/me")).status).toBe(401);
    expect((await actions()).filter((action) => action === "session.opened")).toHaveLength(1);
  });

  test("takes no code twice, however often it comes at once", async () => {
    const browsers = await Promise.all(Array.from({ length: 6 }, () => halfSignedIn()));
    const code = codeAt();
    const answers = await Promise.all(browsers.map((browser) => browser.post("/auth/second-factor", { code })));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code })).body.code).toBe("code_wrong");
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code: codeAt(-1) })).body.code).toBe(
      "code_wrong",
    );
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code: codeAt(1) })).status).toBe(200);
  });

  test("takes a backup code, once, however it is written", async () => {
    const [code] = backup as [string];
    expect(
      (await (await halfSignedIn()).post("/auth/second-factor", { code: code.toUpperCase().replace("-", " ") })).status,
    ).toBe(200);
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code })).body.code).toBe("code_wrong");
  });

  test("takes no backup code of somebody else", async () => {
    const noa = await world.owner();
    const other = (await noa.post("/auth/totp")).body.secret;
    const { body } = await noa.post("/auth/totp/confirm", { code: codeAt(0, other) });
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code: body.backupCodes[0] })).body.code).toBe(
      "code_wrong",
    );
  });

  test("ends with the fifth wrong code, and the practice hears of each", async () => {
    const browser = await halfSignedIn();
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await browser.post("/auth/second-factor", { code: wrong() })).toMatchObject({
        status: 409,
        body: { code: "code_wrong", triesLeft },
      });
    expect((await browser.post("/auth/second-factor", { code: codeAt() })).status).toBe(401);
    expect((await actions()).filter((action) => action === "session.second_factor_failed")).toHaveLength(5);
  });

  test("looks at five codes, though twenty come at once", async () => {
    const browser = await halfSignedIn();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post("/auth/second-factor", { code: wrong() })),
    );
    expect(answers.filter((answer) => answer.body.code === "code_wrong")).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(15);
  });

  test("makes its user wait after ten wrong codes in other sessions; right ones are not counted", async () => {
    for (let i = 0; i < 12; i += 1) {
      world.clock.advance({ seconds: 30 });
      expect((await (await halfSignedIn()).post("/auth/second-factor", { code: codeAt() })).status).toBe(200);
    }
    for (let i = 0; i < 2; i += 1) {
      const browser = await halfSignedIn();
      for (let tries = 0; tries < 5; tries += 1) await browser.post("/auth/second-factor", { code: wrong() });
    }
    const browser = await halfSignedIn();
    const refused = await browser.post("/auth/second-factor", { code: codeAt() });
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    world.clock.advance({ minutes: 15 });
    expect((await (await halfSignedIn()).post("/auth/second-factor", { code: codeAt() })).status).toBe(200);
  });
});
