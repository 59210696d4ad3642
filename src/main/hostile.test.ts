import { describe, expect, test } from "vitest";
import type { MemberRole } from "#kernel/db/practice.ts";
import type { Endpoint } from "#kernel/http/contract.ts";
import type { Route } from "#kernel/http/guard.ts";
import { Browser, type Member, type Reply } from "#testing/actors.ts";
import { nameOf, pathWith, recordsOf, requestOf, stateOf } from "#testing/hostile.ts";
import { textMembers } from "#testing/samples.ts";
import { openWorld } from "#testing/world.ts";
import { mayCall } from "./roles.ts";
import { roomRoutes } from "./rooms.ts";

/** Generated from the contracts: a new endpoint is tested here without anyone thinking of it. */
const world = await openWorld();
const marta = await world.owner();
const colleagues: Record<MemberRole, Member> = {
  owner: marta,
  therapist: await marta.colleague("therapist"),
  assistant: await marta.colleague("assistant"),
};
const own = await recordsOf(marta);
const stranger = await world.owner({ name: "Elsewhere" });
const foreign = await recordsOf(stranger);
const someId = "01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10";

const cases = roomRoutes.map((route) => [nameOf(route), route] as const);
const guarded = cases.filter(([, { guard }]) => guard.kind !== "open");
const ofMembers = cases.filter(([, { guard }]) => guard.kind === "member" || guard.kind === "stream");

describe("an endpoint open to strangers", () => {
  test("stands under /auth/ or /public/ only", () => {
    const open = cases.filter(([, { guard }]) => guard.kind === "open").map(([, { endpoint }]) => endpoint.path);
    expect(open.filter((path) => !/^\/(auth|public)\//.test(path))).toEqual([]);
  });
});

describe("without a session", () => {
  test.each(guarded)("%s answers 401 before it reads a body", async (_name, route) => {
    const reply = await ask(new Browser(world.app), route, someId, {
      body: "{ not json",
      headers: { "content-type": "application/json" },
    });
    expectProblem(reply, 401, "unauthenticated");
  });

  test.each(guarded)("%s answers 401 to cookies that are made up or have expired", async (_name, route) => {
    const browser = new Browser(world.app);
    for (const name of marta.cookies.keys()) browser.cookies.set(name, "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.");
    expectProblem(await ask(browser, route, someId), 401, "unauthenticated");
  });
});

/** What each role may not call; an owner may call everything. */
const refusedTo = (role: MemberRole) => ofMembers.filter(([, route]) => !mayCall(route, role));
const opened = (role: MemberRole) =>
  ofMembers.filter(([, route]) => mayCall(route, role) && route.endpoint.carries !== "events");

test("an owner may call everything", () => {
  expect(refusedTo("owner")).toEqual([]);
});

describe.each(["therapist", "assistant"] as const)("as %s", (role) => {
  test.each(refusedTo(role))("%s answers 403 before it reads a body", async (_name, route) => {
    const reply = await ask(colleagues[role], route, someId, {
      body: "{ not json",
      headers: { "content-type": "application/json" },
    });
    expectProblem(reply, 403, "forbidden");
  });
});

describe.each(["owner", "therapist", "assistant"] as const)("as %s", (role) => {
  test.each(opened(role))("%s is not refused as a whole", async (_name, route) => {
    const bad = { body: "{ not json", headers: { "content-type": "application/json" } };
    const reply = await ask(colleagues[role], route, someId, route.endpoint.body.type === "undefined" ? {} : bad);
    expect(reply.body?.code).not.toBe("forbidden");
    expect(reply.status).toBeLessThan(500);
  });
});

describe("what was written about a client's health", () => {
  /** From `recordsOf`: a note, a history, a field of the practice's and what is said in it, a file's name. */
  const clinical = [
    "Ask about the nights",
    "Asthma since childhood",
    "Diagnosed elsewhere",
    "Light sleep",
    "letter.png",
  ];
  const reading = (role: MemberRole) => opened(role).filter(([, { endpoint }]) => endpoint.method === "GET");
  const met = async (role: MemberRole) => {
    const found = new Set<string>();
    for (const [, route] of reading(role)) {
      const reply = await ask(colleagues[role], route, own[route.endpoint.path.split("/")[1] as string] ?? someId);
      const said = JSON.stringify(reply.body) + JSON.stringify(reply.headers);
      for (const words of clinical) if (said.includes(words)) found.add(words);
    }
    return [...found].sort();
  };

  test("is met by who treats them", async () => {
    expect(await met("therapist")).toEqual([...clinical].sort());
  });

  test("is met by an assistant through no endpoint that reads", async () => {
    expect(await met("assistant")).toEqual([]);
  });
});

describe("what is looked for by a body", () => {
  const sought = ["nights", "asthma", "light sleep", "letter", "juniper"];
  const bodies: Record<string, (query: string) => object> = {
    "/clients/find": (query) => ({ query, status: "all" }),
    "/clients/duplicates/check": (query) => ({ firstName: "Juniper", lastName: query }),
    "/clients/{id}/notes/search": (query) => ({ query }),
  };
  const looking = ofMembers.filter(
    ([, { endpoint }]) => endpoint.method === "POST" && /\/(find|search|check|compare)$/.test(endpoint.path),
  );

  test("has a body here for every such endpoint", () => {
    expect(looking.map(([, { endpoint }]) => endpoint.path).sort()).toEqual(Object.keys(bodies).sort());
  });

  test.each(looking)("%s tells an assistant nothing clinical", async (_name, { endpoint }) => {
    const said = [];
    for (const query of sought) {
      const body = bodies[endpoint.path]?.(query);
      said.push((await colleagues.assistant.request("POST", pathWith(endpoint, own.clients as string), body)).body);
    }
    expect(JSON.stringify(said)).not.toMatch(/about the nights|Asthma|Diagnosed|Light sleep|letter\.png/);
  });

  test("is found among notes by who treats", async () => {
    const { body } = await colleagues.therapist.post(`/clients/${own.clients}/notes/search`, { query: "nights" });
    expect(JSON.stringify(body)).toContain(own.notes);
  });
});

describe("with the ids of another practice", () => {
  const named = ofMembers.filter(([, { endpoint }]) => endpoint.path.includes("{"));
  test.each(named)("%s answers 404 and changes nothing, here or there", async (_name, route) => {
    const id = foreign[route.endpoint.path.split("/")[1] as string] ?? someId;
    const before = await stateOf(world, stranger.practiceId);
    const reply = await ask(marta, route, id);
    expectProblem(reply, 404, "not_found");
    expect(await stateOf(world, stranger.practiceId)).toBe(before);
  });

  const naming = ofMembers.filter(
    ([, { endpoint }]) => endpoint.method === "POST" && !endpoint.path.includes("{") && bodyNames(endpoint).length > 0,
  );
  test.each(naming)("%s refuses a body that names another practice's records", async (_name, route) => {
    const before = await stateOf(world, marta.practiceId);
    const { body, headers } = requestOf(route, someId);
    const ids = Object.fromEntries(
      bodyNames(route.endpoint).map((name) => [name, foreign[`${name.replace(/Id$/, "")}s`] ?? someId]),
    );
    const reply = await marta.request(
      route.endpoint.method,
      route.endpoint.path,
      { ...(body as object), ...ids },
      headers,
    );
    expect([404, 422, 409]).toContain(reply.status);
    expect(JSON.stringify(reply.body)).not.toContain("Juniper");
    expect(await stateOf(world, marta.practiceId)).toBe(before);
  });
});

describe("with a second factor still due", () => {
  test.each(guarded)("%s lets through only the way in and the way out", async (_name, route) => {
    const half = await stranger.colleague("therapist");
    await world.superuser.query(
      "update auth.sessions set stage = 'pending', chosen_practice = null where user_id = $1",
      [half.userId],
    );
    for (const name of half.cookies.keys()) if (/access/.test(name)) half.cookies.delete(name);
    const reply = await ask(half, route, someId);
    const pendingMay = route.guard.kind === "session" && route.guard.admits === "pending";
    if (pendingMay) expect(reply.body.code).not.toBe("second_factor_required");
    else expectProblem(reply, 401, "second_factor_required");
  });
});

describe("without the second factor that the practice asks for", () => {
  let bare: Member | undefined;
  test.each(guarded)("%s lets through only what setting one up needs", async (_name, route) => {
    bare ??= await bareMember();
    const reply = await ask(bare, route, someId);
    const may = route.guard.kind === "session" && route.guard.admits !== "full";
    if (!may) return expectProblem(reply, 403, "second_factor_missing");
    expect(reply.body.code).not.toBe("second_factor_missing");
    // What was let through may have signed them out, or moved them on.
    bare = undefined;
  });
});

/** A member whose practice asks for a second factor they do not hold. */
async function bareMember(): Promise<Member> {
  const owner = await world.owner();
  await world.superuser.query("update practices set second_factor_required = true where practice_id = $1", [
    owner.practiceId,
  ]);
  for (const name of owner.cookies.keys()) if (/access/.test(name)) owner.cookies.delete(name);
  return owner;
}

describe("a body nobody means", () => {
  const withBody = cases.filter(
    ([, { endpoint }]) =>
      endpoint.method !== "GET" && endpoint.carries === "json" && endpoint.body.type !== "undefined",
  );
  const bad: [string, unknown, string?][] = [
    ["a list", []],
    ["a word", '"word"', "application/json"],
    ["nothing at all", "", "application/json"],
    ["broken JSON", '{"firstName": ', "application/json"],
    ["another type", "firstName=x", "application/x-www-form-urlencoded"],
    [
      "numbers for text",
      {
        firstName: 7,
        name: 7,
        email: 7,
        token: 7,
        code: 7,
        sections: 7,
        clientId: 7,
        practiceId: 7,
        role: 7,
        reason: 7,
        text: 7,
      },
    ],
    ["a bomb of depth", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`, "application/json"],
    ["poisoned prototypes", '{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}', "application/json"],
  ];
  test.each(withBody)("%s is answered with a problem and a sentence, never with a fault", async (_name, route) => {
    const id = own[route.endpoint.path.split("/")[1] as string] ?? someId;
    for (const [, body, type] of bad) {
      const before = await stateOf(world, marta.practiceId);
      const headers = { "if-match": '"1"', ...(type && { "content-type": type }) };
      const reply = await marta.request(route.endpoint.method, pathWith(route.endpoint, id), body, headers);
      if (reply.status < 300) continue;
      expect(reply.status, `${JSON.stringify(body).slice(0, 60)} → ${JSON.stringify(reply.body)}`).toBeLessThan(500);
      expect(reply.body).toMatchObject({
        code: expect.any(String),
        detail: expect.any(String),
        requestId: expect.any(String),
      });
      expect(await stateOf(world, marta.practiceId)).toBe(before);
    }
  });

  test.each(withBody)("%s bounds every text it takes", async (_name, route) => {
    const { body, headers } = requestOf(route, someId);
    for (const member of textMembers(route.endpoint.body)) {
      const reply = await marta.request(
        route.endpoint.method,
        pathWith(route.endpoint, someId),
        { ...(body as object), [member]: "x".repeat(500_000) },
        headers,
      );
      expect([413, 422], `${member}: ${reply.status}`).toContain(reply.status);
    }
  });
});

async function ask(
  browser: Browser,
  route: Route,
  id: string,
  more: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { endpoint } = route;
  const { body, headers, query } = requestOf(route, id);
  const sent = endpoint.method === "GET" ? undefined : (more.body ?? body);
  return browser.request(endpoint.method, `${pathWith(endpoint, id)}${query && `?${query}`}`, sent, {
    ...headers,
    ...more.headers,
  });
}

function expectProblem(reply: Reply, status: number, code: string): void {
  expect(reply.status, JSON.stringify(reply.body)).toBe(status);
  expect(reply.body.code).toBe(code);
  expect(reply.headers["cache-control"]).toBe("no-store");
}

/** The members of a body that name records. */
function bodyNames(endpoint: Endpoint): string[] {
  return textMembers(endpoint.body).filter((name) =>
    /^(client|service|location|appointment|note|therapist|member)Id$/.test(name),
  );
}
