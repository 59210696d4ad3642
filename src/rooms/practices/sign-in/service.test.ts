import { describe, expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
let people = 0;
const newAddress = () => `juniper.${++people}@quietroom.example`;
const stranger = () => new Browser(world.app);

async function linksTo(email: string): Promise<string[]> {
  await world.runJobs();
  const letters = world.letters().filter((letter) => letter.to === email);
  return letters.map((letter) => /sign-in\/verify\?token=([\w-]+)/.exec(letter.text)![1]!);
}

async function ask(email: string, more: Record<string, unknown> = {}, ip = "203.0.113.1") {
  const payload = { email, ...more };
  const answer = await world.app.inject({ method: "POST", url: "/api/v1/auth/magic-link", payload, remoteAddress: ip });
  return { status: answer.statusCode, body: answer.json(), retryAfter: answer.headers["retry-after"] };
}

describe("asking for a link", () => {
  test("answers 202 and nothing, and mails one link in the language asked for", async () => {
    const email = newAddress();
    expect(await ask(` ${email.toUpperCase()} `, { locale: "he" })).toMatchObject({ status: 202, body: {} });
    await world.runJobs();
    const [letter] = world.letters().filter((one) => one.to === email);
    expect(letter!.headers.get("content-language")).toBe("he");
    expect(letter!.headers.get("message-id")).toMatch(/^<sign-in\.[0-9a-f-]{36}@localhost>$/);
    expect(letter!.text).toContain("http://localhost:3000/sign-in/verify?token=");
  });

  test("a user gets the letter in the language they chose", async () => {
    const marta = await world.owner();
    await marta.patch("/me", { locale: "ca" });
    await ask(marta.email, { locale: "it" });
    await world.runJobs();
    expect(
      world
        .letters()
        .find((one) => one.to === marta.email)!
        .headers.get("content-language"),
    ).toBe("ca");
  });

  test.each([
    {},
    { email: "no address" },
    { email: "a@quietroom.example", locale: "fr" },
    { email: `${"a".repeat(300)}@x.org` },
  ])("%j is misshapen", async (body) => {
    const answer = await stranger().post("/auth/magic-link", body);
    expect(answer.status).toBe(422);
    expect(answer.body.issues[0].path).toMatch(/^body/);
  });

  test("the sixth within a quarter of an hour is answered alike and mails nothing", async () => {
    const email = newAddress();
    for (let i = 0; i < 7; i += 1) expect((await ask(email)).status).toBe(202);
    expect(await linksTo(email)).toHaveLength(5);
    world.clock.advance({ minutes: 15 });
    await ask(email);
    expect(await linksTo(email)).toHaveLength(6);
  });

  test("of many at once from one network thirty pass; the rest are told when to try again", async () => {
    const answers = await Promise.all(Array.from({ length: 36 }, () => ask(newAddress(), {}, "198.51.100.9")));
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(30);
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused).toHaveLength(6);
    expect(refused[0]).toMatchObject({ body: { code: "too_many_requests" }, retryAfter: "900" });
    expect((await ask(newAddress(), {}, "198.51.100.10")).status).toBe(202);
  });

  test("neither addresses nor IPs lie among the counts, nor tokens anywhere", async () => {
    const email = newAddress();
    await ask(email, {}, "203.0.113.99");
    const [token] = await linksTo(email);
    const { rows } = await world.superuser.query(
      "select a::text from auth.attempts a union all select r::text from auth.link_requests r",
    );
    const text = rows.map((row) => row.a).join("\n");
    expect(text).not.toContain(token);
    expect(text).not.toContain("203.0.113.99");
    const counts = await world.superuser.query("select string_agg(a::text, '') as text from auth.attempts a");
    expect(counts.rows[0].text).not.toContain("juniper");
    const jobs = await world.superuser.query(
      "select count(*) from graphile_worker._private_jobs where payload::text like '%@%'",
    );
    expect(Number(jobs.rows[0].count)).toBe(0);
  });

  test("a letter the server did not take goes again, with a new link and the same name", async () => {
    const email = newAddress();
    world.test.letterBox.refuseWith(451);
    await ask(email);
    const failures = await world.runJobs();
    expect(failures).toContain("refused_address");
    world.test.letterBox.refuseWith(null);
    world.clock.advance({ minutes: 2 });
    expect(await linksTo(email)).toHaveLength(1);
  });

  test("a wish older than an hour is not answered any more", async () => {
    const email = newAddress();
    world.test.letterBox.refuseWith(451);
    await ask(email);
    await world.runJobs();
    world.test.letterBox.refuseWith(null);
    world.clock.advance({ minutes: 61 });
    expect(await linksTo(email)).toHaveLength(0);
  });
});

describe("a link", () => {
  async function newLink() {
    const email = newAddress();
    await ask(email, { locale: "it" }, `203.0.113.${100 + people}`);
    return { email, token: (await linksTo(email))[0]! };
  }

  test("makes the user at its first use and opens a session", async () => {
    const { email, token } = await newLink();
    const browser = stranger();
    const answer = await browser.post("/auth/verify", { token });
    expect(answer).toMatchObject({
      status: 200,
      body: { user: { email, name: "", locale: "it" }, secondFactorRequired: false },
    });
    expect((await browser.get("/me")).body).toMatchObject({
      user: { email },
      practice: null,
      member: null,
      practices: [],
      invitations: 0,
    });
  });

  test("sets cookies that scripts cannot read", async () => {
    const { token } = await newLink();
    const { cookies } = await world.app.inject({ method: "POST", url: "/api/v1/auth/verify", payload: { token } });
    for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(cookies.map(({ name, maxAge }) => [name, maxAge]).sort()).toEqual([
      ["access", 60],
      ["session", 2_592_000],
    ]);
  });

  test("is used once, though it be clicked forty times at once", async () => {
    const { token } = await newLink();
    const answers = await Promise.all(Array.from({ length: 40 }, () => stranger().post("/auth/verify", { token })));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === "link_invalid")).toHaveLength(39);
  });

  test("runs out after ten minutes", async () => {
    const early = await newLink();
    world.clock.advance({ minutes: 9, seconds: 59 });
    expect((await stranger().post("/auth/verify", { token: early.token })).status).toBe(200);
    const late = await newLink();
    world.clock.advance({ minutes: 10 });
    expect(await stranger().post("/auth/verify", { token: late.token })).toMatchObject({
      status: 409,
      body: { code: "link_invalid" },
    });
  });

  test("that never was one is refused", async () => {
    expect(await stranger().post("/auth/verify", { token: "x".repeat(43) })).toMatchObject({
      status: 409,
      body: { code: "link_invalid" },
    });
    expect((await stranger().post("/auth/verify", {})).status).toBe(422);
  });

  test("leads a member back into their practice, which hears of it", async () => {
    const marta = await world.owner();
    const browser = await world.signIn(marta.email);
    expect((await browser.get("/me")).body).toMatchObject({
      practice: { id: marta.practiceId },
      member: { role: "owner" },
    });
    const opened = (await world.auditOf(marta.practiceId)).filter((row) => row.action === "session.opened");
    expect(opened).toMatchObject([{ member_id: marta.memberId, role: "owner", subject_kind: "session" }]);
  });
});

describe("what is over and a day old", () => {
  test("is gone with the next letter", async () => {
    await ask(newAddress(), {}, "203.0.113.200");
    await world.runJobs();
    world.clock.advance({ hours: 25 });
    const email = newAddress();
    await ask(email, {}, "203.0.113.201");
    await world.runJobs();
    const { rows } = await world.superuser.query("select email from auth.link_requests");
    expect(rows).toEqual([{ email }]);
    const counts = await world.superuser.query("select count(*)::int from auth.attempts");
    expect(counts.rows[0].count).toBe(2);
  });
});
