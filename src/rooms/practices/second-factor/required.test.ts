import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import type { Browser, Member } from "#testing/actors.ts";
import { Authenticator } from "#testing/authenticator.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
let noa: Member;

const missing = { status: 403, body: { code: "second_factor_missing" } };

/** Sets an authenticator up. */
async function enrol(who: Browser) {
  const secret = Secret.fromBase32((await who.post("/auth/totp")).body.secret);
  const code = () => new TOTP({ secret }).generate({ timestamp: world.clock.now().epochMilliseconds });
  expect((await who.post("/auth/totp/confirm", { code: code() })).status).toBe(200);
  return code;
}

beforeEach(async () => {
  marta = await world.owner();
  noa = await marta.colleague("therapist");
});

describe("an owner", () => {
  test("asks for a second factor only with one of their own, so that nobody is locked out", async () => {
    expect(await marta.patch("/practice", { secondFactorRequired: true })).toMatchObject({
      status: 409,
      body: { code: "second_factor_first" },
    });
    await enrol(marta);
    expect(await marta.patch("/practice", { secondFactorRequired: true })).toMatchObject({
      status: 200,
      body: { secondFactorRequired: true },
    });
    expect((await marta.get("/members")).status).toBe(200);
    expect((await world.auditOf(marta.practiceId)).map(({ action }) => action)).toContain("practice.changed");
  });

  test("sees who holds which factor; nobody else does", async () => {
    await enrol(noa);
    const seen = (await marta.get("/members")).body.items;
    const held = Object.fromEntries(
      seen.map((one: { id: string; secondFactor: unknown }) => [one.id, one.secondFactor]),
    );
    expect(held).toEqual({
      [marta.memberId]: { authenticator: false, passkeys: 0 },
      [noa.memberId]: { authenticator: true, passkeys: 0 },
    });
    for (const { secondFactor } of (await noa.get("/members")).body.items) expect(secondFactor).toBeNull();
  });
});

describe("a member of a practice that asks for a second factor, without one", () => {
  beforeEach(async () => {
    await enrol(marta);
    await marta.patch("/practice", { secondFactorRequired: true });
  });

  test("finds everything closed at once but what setting one up needs", async () => {
    for (const path of ["/members", "/practice", "/clients", "/auth/sessions", "/auth/invitations"])
      expect(await noa.get(path)).toMatchObject(missing);
    expect((await noa.get("/me")).body.practice.secondFactorRequired).toBe(true);
    expect((await noa.get("/auth/passkeys")).status).toBe(200);
    expect(await (await world.signIn(noa.email)).get("/clients")).toMatchObject(missing);
    expect((await noa.post("/auth/sign-out")).status).toBe(204);
  });

  test("is in as soon as an authenticator is confirmed", async () => {
    await enrol(noa);
    expect((await noa.get("/members")).status).toBe(200);
  });

  test("is in as soon as a passkey is added", async () => {
    const phone = new Authenticator(world.house.env.appUrl.origin);
    const options = (await noa.post("/auth/passkeys/options", undefined)).body;
    expect((await noa.post("/auth/passkeys", phone.make(options, "Phone"))).status).toBe(201);
    expect((await noa.get("/members")).status).toBe(200);
  });

  test("is led back to setting one up when the last one goes", async () => {
    const code = await enrol(noa);
    world.clock.advance({ seconds: 90 });
    expect((await noa.delete("/auth/totp", { code: code() })).status).toBe(204);
    expect(await noa.get("/members")).toMatchObject(missing);
  });

  test("works on in another practice that does not ask", async () => {
    const own = await world.owner();
    await own.post("/members/invitations", { email: noa.email, role: "therapist" });
    const { items } = (
      await (async () => {
        await marta.patch("/practice", { secondFactorRequired: false });
        return noa.get("/auth/invitations");
      })()
    ).body;
    expect((await noa.post(`/auth/invitations/${items[0].id}/accept`)).status).toBe(200);
    await marta.patch("/practice", { secondFactorRequired: true });
    expect((await noa.get("/clients")).status).toBe(200);
    expect((await noa.post("/auth/practice", { practiceId: marta.practiceId })).status).toBe(200);
    expect(await noa.get("/clients")).toMatchObject(missing);
    expect((await noa.post("/auth/practice", { practiceId: own.practiceId })).status).toBe(200);
    expect((await noa.get("/clients")).status).toBe(200);
  });

  test("hears nothing of what happens: streams end like those of who was signed out", async () => {
    const { rows } = await world.superuser.query(
      "select auth.standing(array(select id from auth.sessions where user_id = $1), $2, '12 hours') as s",
      [noa.userId, world.clock.now().toString()],
    );
    expect(rows).toEqual([]);
  });
});
