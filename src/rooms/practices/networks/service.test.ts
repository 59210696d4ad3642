import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { openNetworks } from "../door.ts";

const world = await openWorld();
let marta: Member;
let noa: Member;

const shutOut = { status: 403, body: { code: "network_not_allowed" } };
const clinic = "192.0.2.7";
const home = "203.0.113.9";
const keep = (...networks: string[]) => marta.put("/practice/networks", { networks });

beforeEach(async () => {
  marta = await world.owner();
  noa = await marta.colleague("therapist");
  marta.address = clinic;
  noa.address = clinic;
});

describe("the networks of a practice", () => {
  test("are none at first: one gets in from anywhere", async () => {
    expect((await marta.get("/practice/networks")).body).toEqual({
      networks: [],
      here: { address: clinic, network: "192.0.2.7/32" },
    });
    noa.address = home;
    expect((await noa.get("/clients")).status).toBe(200);
  });

  test("are kept each once, in order, without what lies beyond their prefix", async () => {
    const kept = await keep("192.0.2.7/24", "2001:db8::5/32", "192.0.2.0/24", "198.51.100.4");
    expect(kept).toMatchObject({
      status: 200,
      body: { networks: ["192.0.2.0/24", "198.51.100.4/32", "2001:db8::/32"] },
    });
    expect((await marta.get("/practice/networks")).body.networks).toEqual(kept.body.networks);
    expect((await world.auditOf(marta.practiceId)).map(({ action }) => action)).toContain("networks.changed");
  });

  test("of a device with IPv6 are its whole /64, which its address wanders in", async () => {
    marta.address = "2001:db8:1:2:aaaa::7";
    const { here } = (await marta.get("/practice/networks")).body;
    expect(here).toEqual({ address: "2001:db8:1:2:aaaa::7", network: "2001:db8:1:2::/64" });
    await keep(here.network);
    marta.address = "2001:db8:1:2:bbbb::8";
    expect((await marta.get("/clients")).status).toBe(200);
  });

  test("cannot leave out who chooses them, and then nothing has changed", async () => {
    expect(await keep("198.51.100.0/24")).toMatchObject({ status: 409, body: { code: "would_shut_you_out" } });
    expect((await marta.get("/practice/networks")).body.networks).toEqual([]);
  });

  test.each(["", "clinic", "192.0.2.0/33", "192.0.2.0/24/1", "::/200", "192.0.2.1; drop table"])(
    "are not read from %j, which is named",
    async (network) => {
      const refused = await keep(clinic, network);
      expect(refused).toMatchObject({ status: 422, body: { code: "invalid_request" } });
      expect(JSON.stringify(refused.body)).toContain("networks");
    },
  );

  test("are twenty at most", async () => {
    const many = Array.from({ length: 20 }, (_, at) => `10.${at}.0.0/16`);
    expect((await keep(clinic, ...many)).status).toBe(422);
  });

  test("are the owners' to see and to choose", async () => {
    expect((await noa.get("/practice/networks")).status).toBe(403);
    expect((await noa.put("/practice/networks", { networks: [] })).status).toBe(403);
  });
});

describe("who comes from elsewhere", () => {
  beforeEach(async () => {
    await keep("192.0.2.0/24");
    noa.address = home;
  });

  test("meets a closed door at once, told why; within the network everything is open", async () => {
    for (const path of ["/clients", "/members", "/practice", "/appointments?from=2026-05-01&to=2026-05-08", "/live"])
      expect(await noa.get(path)).toMatchObject(shutOut);
    noa.address = "192.0.2.250";
    expect((await noa.get("/clients")).status).toBe(200);
  });

  test("meets it after signing in anew too, and in a process that knew the pass of before", async () => {
    const again = await world.signIn(noa.email);
    again.address = home;
    expect(await again.get("/clients")).toMatchObject(shutOut);
    world.clock.advance({ seconds: 61 });
    expect(await again.get("/clients")).toMatchObject(shutOut);
  });

  test("learns who they are and where they are not, which is written into the trail, and can leave", async () => {
    expect((await noa.get("/me")).body).toMatchObject({ admitted: false, practice: { id: marta.practiceId } });
    const acts = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "session.shut_out");
    expect(acts).toMatchObject([{ ip: home, member_id: noa.memberId }]);
    expect((await marta.get("/me")).body.admitted).toBe(true);
    expect((await noa.post("/auth/sign-out")).status).toBe(204);
  });

  test("is written down once a quarter of an hour from each address, however often their page asks", async () => {
    const again = await world.signIn(noa.email);
    const acts = async () =>
      (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "session.shut_out").length;
    const before = await acts();
    const look = async (address: string) => {
      again.address = address;
      await again.get("/me");
      return (await acts()) - before;
    };
    expect([await look(home), await look(home), await look(home)]).toEqual([1, 1, 1]);
    expect([await look("203.0.113.10"), await look(home)]).toEqual([2, 2]);
    world.clock.advance({ minutes: 16 });
    expect(await look(home)).toBe(3);
  });

  test("works on in a practice that does not ask", async () => {
    const own = await world.owner();
    await own.post("/members/invitations", { email: noa.email, role: "therapist" });
    const { items } = (await noa.get("/auth/invitations")).body;
    expect((await noa.post(`/auth/invitations/${items[0].id}/accept`)).status).toBe(200);
    expect((await noa.get("/clients")).status).toBe(200);
    expect((await noa.post("/auth/practice", { practiceId: marta.practiceId })).body.admitted).toBe(false);
    expect(await noa.get("/clients")).toMatchObject(shutOut);
  });

  test("is let in again when an owner says so, or whoever runs the house", async () => {
    await keep("192.0.2.0/24", home);
    expect((await noa.get("/clients")).status).toBe(200);
    await keep("192.0.2.0/24");
    expect(await noa.get("/clients")).toMatchObject(shutOut);
    await openNetworks(world.house, marta.practiceId);
    expect((await noa.get("/clients")).status).toBe(200);
  });
});
