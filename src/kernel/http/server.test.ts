import { describe, expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { Buckets } from "./limits.ts";
import { isOwn } from "./origin.ts";

const world = await openWorld();
const marta = await world.owner();
const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers });

describe("an Idempotency-Key", () => {
  const key = { "idempotency-key": "a-key-of-the-client" };

  test("makes one client of two requests, and answers the second with the resource as it is now", async () => {
    const first = await marta.post("/clients", { firstName: "Juniper" }, key);
    await marta.patch(`/clients/${first.body.id}`, { lastName: "Vale" });
    const second = await marta.post("/clients", { firstName: "Juniper" }, key);
    expect(second.status).toBe(201);
    expect(second.body).toMatchObject({ id: first.body.id, lastName: "Vale" });
    expect(second.headers["idempotent-replay"]).toBe("true");
  });

  test("lets one of twenty parallel requests through", async () => {
    const sent = { "idempotency-key": "twenty-at-once" };
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => marta.post("/clients", { firstName: "Rowan" }, sent)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });

  test("is a member's own, and keeps no body", async () => {
    const other = await world.owner();
    const theirs = await other.post("/clients", { firstName: "Otto" }, key);
    expect(theirs.headers["idempotent-replay"]).toBeUndefined();
    const { rows } = await world.superuser.query("select * from idempotency_keys");
    expect(JSON.stringify(rows)).not.toContain("a-key-of-the-client");
  });

  test("is not used up by a request that was refused", async () => {
    const sent = { "idempotency-key": "refused-at-first" };
    expect((await marta.post("/clients", {}, sent)).status).toBe(422);
    expect((await marta.post("/clients", { firstName: "Hazel" }, sent)).status).toBe(201);
  });

  test("that is too short or too long is refused by its name", async () => {
    const reply = await marta.post("/clients", { firstName: "Hazel" }, { "idempotency-key": "short" });
    expect(reply.body.issues).toEqual([{ path: "headers.idempotency-key", message: expect.any(String) }]);
  });
});

describe("a version", () => {
  test("is told as an ETag, honoured where it may be sent and demanded where it must", async () => {
    const made = await marta.post("/clients", { firstName: "Ines" });
    expect(made.headers.etag).toBe(`"${made.body.version}"`);
    expect(
      (await marta.patch(`/clients/${made.body.id}`, { lastName: "Marigold" }, { "if-match": '"99"' })).status,
    ).toBe(412);
    expect(
      (await marta.patch(`/clients/${made.body.id}`, { lastName: "Marigold" }, { "if-match": made.headers.etag }))
        .status,
    ).toBe(200);
    const note = await marta.post("/notes", { clientId: made.body.id });
    expect((await marta.patch(`/notes/${note.body.id}`, { sections: { plan: "x" } })).body).toMatchObject({
      status: 428,
      code: "version_required",
    });
    expect(
      (await marta.patch(`/notes/${note.body.id}`, { sections: { plan: "x" } }, { "if-match": "nonsense" })).status,
    ).toBe(412);
  });
});

describe("a page of another site", () => {
  test.each([
    [{ origin: "https://elsewhere.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://localhost:3000" }, 201],
    [{ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, 201],
    [{}, 201],
  ])("with %j may change: %i", async (headers, status) => {
    expect((await marta.post("/clients", { firstName: "Milo" }, headers as Record<string, string>)).status).toBe(
      status,
    );
  });

  test("is told from ours also when ours has a name", () => {
    const app = new URL("https://practice.example.org");
    expect(isOwn("https://practice.example.org", app)).toBe(true);
    expect(isOwn("https://practice.example.org.evil.example", app)).toBe(false);
    expect(isOwn("http://practice.example.org", app)).toBe(false);
    expect(isOwn("http://localhost:3000", app)).toBe(false);
  });
});

describe("every answer", () => {
  test("bears the headers of a strict house", async () => {
    const { headers } = await get("/api/v1/me");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["permissions-policy"]).toContain("microphone=(self)");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test("that fails on our side says so without saying what, and is logged once by its route", async () => {
    await world.superuser.query("alter table clients rename to hidden");
    const { status, body } = await marta.get("/clients/01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10");
    await world.superuser.query("alter table hidden rename to clients");
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain("clients");
    const lines = world.test.logged.filter((line) => line.includes(body.requestId) && line.includes("request failed"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"route":"/api/v1/clients/:id"');
    expect(lines[0]).not.toContain("01971a4c");
  });

  test("that waits for others longer than it may is told to come again", async () => {
    const { superuser } = world;
    await superuser.query("begin; lock table clients");
    const asked = marta.post("/clients", { firstName: "Wren" });
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await superuser.query(waiting)).rowCount).toBe(1);
    await superuser.query(`select pg_cancel_backend(pid) from (${waiting}) as late`);
    const { status, body, headers } = await asked;
    await superuser.query("rollback");
    expect([status, body.code, headers["retry-after"]]).toEqual([503, "unavailable", "2"]);
    expect(world.test.logged.filter((line) => line.includes("request gave up"))).toHaveLength(1);
    expect((await marta.post("/clients", { firstName: "Wren" })).status).toBe(201);
  });

  test("that is too large is refused before it is read", async () => {
    const reply = await marta.post("/clients", `{"firstName": "${"x".repeat(2_000_000)}"}`, {
      "content-type": "application/json",
    });
    expect(reply.body).toMatchObject({ status: 413, code: "too_large" });
  });
});

describe("a caller who asks too often", () => {
  test("is told to wait, and others are not", async () => {
    const small = await openWorldWith({ RATE_BURST: "5", RATE_PER_SECOND: "1" });
    const replies = [];
    for (let n = 0; n < 8; n++) replies.push(await small.get("/me"));
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(replies.at(-1)).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(Number(replies.at(-1)?.headers["retry-after"])).toBeGreaterThan(0);
  });

  test("has a burst at once and then so many a second", () => {
    const buckets = new Buckets({ burst: 600, perSecond: 50 });
    let at = 0;
    const taken = () => buckets.take("marta", at) === 0;
    expect(Array.from({ length: 700 }, taken).filter(Boolean)).toHaveLength(600);
    at = 1_000;
    expect(Array.from({ length: 100 }, taken).filter(Boolean)).toHaveLength(50);
    expect(buckets.take("otto", at)).toBe(0);
  });

  test("cannot fill the memory with made-up names", () => {
    const buckets = new Buckets({ burst: 1, perSecond: 1 });
    for (let n = 0; n < 50_000; n++) buckets.take(`stranger ${n}`, 0);
    expect(buckets.take("stranger 49999", 0)).toBeGreaterThan(0);
    expect(buckets.take("stranger 0", 0)).toBe(0);
  });
});

describe("what the house says of itself", () => {
  test("lives, is ready, is measured by route patterns", async () => {
    expect((await get("/healthz")).json()).toEqual({ status: "ok" });
    expect((await get("/readyz")).json()).toEqual({ status: "ready" });
    const { body } = await get("/metrics");
    expect(body).toContain('route="/api/v1/clients/:id"');
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  test("keeps the metrics to itself when it is not local and no token is set", async () => {
    const away = await openWorldWith({ APP_URL: "https://practice.example.org" });
    expect((await away.app.inject("/metrics")).statusCode).toBe(401);
    expect((await away.app.inject("/mailbox")).statusCode).toBe(404);
  });

  test("gives the metrics to whoever has the token", async () => {
    const token = "a-token-of-twenty-letters";
    const away = await openWorldWith({ APP_URL: "https://practice.example.org", METRICS_TOKEN: token });
    const asked = (authorization: string) => away.app.inject({ url: "/metrics", headers: { authorization } });
    expect((await asked(`Bearer ${token}`)).statusCode).toBe(200);
    expect((await asked("Bearer other-token-of-that-length")).statusCode).toBe(401);
  });

  test("describes every endpoint, with a summary and its refusals", async () => {
    const { paths } = (await get("/api/v1/openapi.json")).json();
    expect(paths["/api/v1/appointments"].post.responses["409"].description).toContain("slot_taken");
    for (const [path, methods] of Object.entries<Record<string, { summary?: string }>>(paths))
      for (const [method, operation] of Object.entries(methods))
        expect(operation.summary, `${method} ${path}`).toMatch(/\.$/);
  });

  test("shows the readable form under a policy that runs nothing but its own", async () => {
    const { headers, body } = await get("/api/docs/");
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
    expect(body).not.toMatch(/https?:\/\//);
  });
});

async function openWorldWith(env: Record<string, string>) {
  const other = await openWorld(env);
  const browser = new Browser(other.app);
  return Object.assign(browser, { app: other.app });
}
