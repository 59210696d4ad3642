import { beforeEach, describe, expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
let people: string[];
let group: { id: string; sessions: { id: string }[] };

beforeEach(async () => {
  world.clock.set("2026-05-04T09:00:00Z");
  marta = await world.owner();
  people = [];
  for (const firstName of ["Juniper", "Rowan", "Sage", "Wren", "Linnea"])
    people.push((await marta.post("/clients", { firstName })).body.id);
  group = await opened();
});

const firstAt = "2026-05-14T17:00:00Z";
async function opened(more: Record<string, unknown> = {}) {
  const sessions = [{ startsAt: firstAt, endsAt: "2026-05-14T18:30:00Z" }];
  const reply = await marta.post("/groups", { name: "Circle", capacity: 2, sessions, ...more });
  expect(reply.status).toBe(201);
  return reply.body;
}
const join = (who: number, waiting?: boolean) =>
  marta.post(`/groups/${group.id}/places`, { clientId: people[who], ...(waiting && { waiting }) });
const read = async () => (await marta.get(`/groups/${group.id}`)).body;
type Place = { id: string; clientId: string; state: string; ended: string; joinedAt: string; offeredUntil: string };
/** The place of somebody: the one they have, or the last they had. */
const placeOf = async (who: number): Promise<Place> => {
  const theirs = (await read()).places.filter(({ clientId }: Place) => clientId === people[who]);
  return theirs.find(({ state }: Place) => state !== "left") ?? theirs.at(-1);
};
const act = async (who: number, what: string) =>
  marta.post(`/groups/${group.id}/places/${(await placeOf(who)).id}/${what}`);
const states = async () => {
  const found = [];
  for (const who of people.keys()) found.push((await placeOf(who))?.state);
  return found;
};
const told = async () =>
  (await world.eventsOf(marta.practiceId)).map(({ kind }) => kind).filter((kind) => kind.startsWith("group."));
const signInAgain = async () => {
  marta = await world.memberOf(await world.signIn(marta.email), marta.email);
};
async function full() {
  for (const who of [0, 1]) expect((await join(who)).status).toBe(201);
}

describe("a place", () => {
  test("is given while there is one, and refused after", async () => {
    const first = await join(0);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ joined: 1, waiting: 0 });
    expect(first.body.places).toMatchObject([
      { clientId: people[0], client: { firstName: "Juniper" }, state: "joined", joinedAt: "2026-05-04T09:00:00Z" },
    ]);
    await join(1);
    const before = await stateOf(world, marta.practiceId);
    const refused = await join(2);
    expect([refused.status, refused.body.code]).toEqual([409, "group_full"]);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
  });

  test("is nobody's twice, and nobody waits who has one", async () => {
    await full();
    for (const again of [await join(0), await join(0, true)])
      expect([again.status, again.body.code]).toEqual([409, "already_in_group"]);
    await join(2, true);
    expect((await join(2, true)).body.code).toBe("already_in_group");
  });

  test("is not given to whoever is archived or of another practice", async () => {
    await marta.post(`/clients/${people[0]}/archive`);
    expect((await join(0)).body.code).toBe("client_archived");
    const stranger = await world.owner();
    const theirs = (await stranger.post("/clients", { firstName: "Ash" })).body.id;
    expect((await marta.post(`/groups/${group.id}/places`, { clientId: theirs })).status).toBe(404);
    await join(1);
    const { id } = await placeOf(1);
    expect((await stranger.post(`/groups/${group.id}/places/${id}/leave`)).status).toBe(404);
    const own = (
      await stranger.post("/groups", {
        name: "Ours",
        capacity: 2,
        sessions: [{ startsAt: firstAt, endsAt: "2026-05-14T18:00:00Z" }],
      })
    ).body;
    expect((await stranger.post(`/groups/${own.id}/places/${id}/leave`)).status).toBe(404);
  });

  test("can be given by an assistant, who sees nothing clinical with it", async () => {
    const assistant = await marta.colleague("assistant");
    const reply = await assistant.post(`/groups/${group.id}/places`, { clientId: people[0] });
    expect(reply.status).toBe(201);
    expect(JSON.stringify(reply.body)).not.toMatch(/section|badge|excerpt/);
  });

  test("that was left is free for another, and whoever left may come back to a new one", async () => {
    await full();
    expect((await act(0, "leave")).body).toMatchObject({ joined: 1 });
    expect((await act(0, "leave")).body.code).toBe("not_possible");
    expect((await join(2)).status).toBe(201);
    await act(1, "leave");
    expect((await join(0)).body.joined).toBe(2);
  });
});

describe("the waiting list", () => {
  test("holds its order, and the first is offered the place that becomes free", async () => {
    await full();
    for (const who of [2, 3]) expect((await join(who, true)).status).toBe(201);
    expect(await states()).toEqual(["joined", "joined", "waiting", "waiting", undefined]);
    await act(0, "leave");
    expect(await states()).toEqual(["left", "joined", "offered", "waiting", undefined]);
    expect((await placeOf(2)).offeredUntil).toBe("2026-05-05T09:00:00Z");
    expect((await join(4)).body.code).toBe("group_full");
    const [offered] = (await world.eventsOf(marta.practiceId)).filter(({ kind }) => kind === "group.place_offered");
    expect(offered).toMatchObject({
      subject_id: group.id,
      payload: { clientId: people[2], until: "2026-05-05T09:00:00Z" },
    });
  });

  test("goes on when the offer is accepted, declined or lapses", async () => {
    await full();
    for (const who of [2, 3, 4]) await join(who, true);
    await act(0, "leave");
    expect((await act(2, "decline")).body).toMatchObject({ offered: 1, waiting: 1 });
    expect(await states()).toEqual(["left", "joined", "left", "offered", "waiting"]);
    world.clock.set("2026-05-05T08:59:59Z");
    expect(await world.runJobs()).toEqual([]);
    await signInAgain();
    expect((await placeOf(3)).state).toBe("offered");
    world.clock.set("2026-05-05T09:00:00Z");
    await signInAgain();
    expect((await act(3, "accept")).body.code).toBe("no_offer");
    expect(await world.runJobs()).toEqual([]);
    expect(await states()).toEqual(["left", "joined", "left", "left", "offered"]);
    expect((await placeOf(3)).ended).toBe("lapsed");
    const taken = await act(4, "accept");
    expect(taken.body).toMatchObject({ joined: 2, offered: 0, waiting: 0 });
    world.clock.set("2026-05-07T09:00:00Z");
    await world.runJobs();
    await signInAgain();
    expect((await placeOf(4)).state).toBe("joined");
    expect(await told()).toEqual([
      "group.created",
      ...["group.joined", "group.joined", "group.waiting", "group.waiting", "group.waiting"],
      ...["group.left", "group.place_offered", "group.offer_declined", "group.place_offered"],
      ...["group.offer_lapsed", "group.place_offered", "group.joined"],
    ]);
  });

  test("offers nothing past the start, and nothing when nothing is to come", async () => {
    await full();
    for (const who of [2, 3]) await join(who, true);
    world.clock.set("2026-05-14T10:00:00Z");
    await signInAgain();
    await act(0, "leave");
    expect((await placeOf(2)).offeredUntil).toBe(firstAt);
    world.clock.set(firstAt);
    await world.runJobs();
    expect(await states()).toEqual(["left", "joined", "left", "waiting", undefined]);
    await marta.post(`/groups/${group.id}/sessions`, {
      sessions: [{ startsAt: "2026-05-21T17:00:00Z", endsAt: "2026-05-21T18:30:00Z" }],
    });
    expect(await states()).toEqual(["left", "joined", "left", "offered", undefined]);
  });

  test("shortens an offer when the session comes nearer", async () => {
    await full();
    await join(2, true);
    await act(0, "leave");
    await marta.patch(`/appointments/${group.sessions[0]?.id}`, {
      startsAt: "2026-05-04T15:00:00Z",
      endsAt: "2026-05-04T16:30:00Z",
    });
    expect((await placeOf(2)).offeredUntil).toBe("2026-05-04T15:00:00Z");
    world.clock.set("2026-05-04T15:00:00Z");
    await world.runJobs();
    expect((await placeOf(2)).ended).toBe("lapsed");
  });

  test("is offered what a larger group has, and nobody loses a place to a smaller one", async () => {
    await full();
    for (const who of [2, 3]) await join(who, true);
    await marta.patch(`/groups/${group.id}`, { capacity: 3 });
    expect(await states()).toEqual(["joined", "joined", "offered", "waiting", undefined]);
    const refused = await marta.patch(`/groups/${group.id}`, { capacity: 2 });
    expect([refused.status, refused.body.code, refused.body.taken]).toEqual([409, "capacity_too_small", 3]);
    await act(0, "leave");
    await act(3, "decline");
    const smaller = await marta.patch(`/groups/${group.id}`, { capacity: 2 });
    expect(smaller.body).toMatchObject({ capacity: 2, joined: 1, offered: 1 });
  });

  test("keeps everyone's turn while the group is cancelled", async () => {
    await full();
    for (const who of [2, 3]) await join(who, true);
    await act(0, "leave");
    await marta.post(`/groups/${group.id}/cancel`);
    expect(await states()).toEqual(["left", "joined", "waiting", "waiting", undefined]);
    await marta.post(`/groups/${group.id}/restore`);
    expect(await states()).toEqual(["left", "joined", "offered", "waiting", undefined]);
  });
});

describe("a leaving that is taken back", () => {
  test("gives the place again, also when it was offered to who waits", async () => {
    await full();
    await join(2, true);
    world.clock.advance({ minutes: 1 });
    await act(0, "leave");
    expect(await states()).toEqual(["left", "joined", "offered", undefined, undefined]);
    expect((await act(0, "return")).body).toMatchObject({ joined: 2, offered: 0, waiting: 1 });
    expect((await placeOf(0)).joinedAt).toBe("2026-05-04T09:00:00Z");
    world.clock.set("2026-05-06T09:00:00Z");
    expect(await world.runJobs()).toEqual([]);
    await signInAgain();
    expect(await states()).toEqual(["joined", "joined", "waiting", undefined, undefined]);
  });

  test("gives the turn on the waiting list again", async () => {
    await full();
    for (const who of [2, 3]) await join(who, true);
    await act(2, "leave");
    await act(2, "return");
    await act(0, "leave");
    expect((await placeOf(2)).state).toBe("offered");
  });

  test("is refused when the place was taken, after ten minutes, and of an offer that was declined", async () => {
    await full();
    await join(2, true);
    await act(0, "leave");
    await act(2, "accept");
    expect((await act(0, "return")).body.code).toBe("group_full");
    await act(1, "leave");
    world.clock.advance({ minutes: 10 });
    expect((await act(1, "return")).body.code).toBe("not_possible");
    await join(3);
    await join(4, true);
    await act(2, "leave");
    await act(4, "decline");
    expect((await act(4, "return")).body.code).toBe("not_possible");
  });
});

describe("whoever speaks SQL, this program included", () => {
  const insert = (seat: number, capacity: number, who = 0) =>
    world.inPractice(marta.actor, (tx) =>
      tx.client.query(
        `insert into group_places (practice_id, id, group_id, client_id, state, seat, capacity, asked_at, joined_at)
         values ($1, gen_random_uuid(), $2, $3, 'joined', $4, $5, now(), now())`,
        [marta.practiceId, group.id, people[who], seat, capacity],
      ),
    );

  test("cannot seat anyone beyond the capacity, nor by lying about it", async () => {
    await expect(insert(3, 2)).rejects.toMatchObject({ constraint: "group_places_seat_within_capacity" });
    await expect(insert(3, 3)).rejects.toMatchObject({ constraint: "group_places_within_capacity" });
    await insert(2, 2);
    await expect(insert(2, 2, 1)).rejects.toMatchObject({ constraint: "group_places_one_a_seat" });
    await expect(insert(1, 2)).rejects.toMatchObject({ constraint: "group_places_one_a_client" });
  });

  test("cannot make the group smaller than where people sit", async () => {
    await insert(2, 2);
    const shrink = world.inPractice(marta.actor, (tx) =>
      tx.client.query("update groups set capacity = 1 where id = $1", [group.id]),
    );
    await expect(shrink).rejects.toMatchObject({ constraint: "group_places_seat_within_capacity" });
  });

  test("cannot make an appointment of both a client and a group, or of neither", async () => {
    const book = (client: string | undefined | null, of: string | null) =>
      world.inPractice(marta.actor, (tx) =>
        tx.client.query(
          `insert into appointments (practice_id, id, client_id, group_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
           values ($1, gen_random_uuid(), $2, $3, $4, '2030-01-01', '2030-01-02', '[2030-01-01,2030-01-02)', now(), now())`,
          [marta.practiceId, client, of, marta.memberId],
        ),
      );
    for (const [client, of] of [
      [people[0], group.id],
      [null, null],
    ] as const)
      await expect(book(client, of)).rejects.toMatchObject({ constraint: "appointments_of_a_client_or_a_group" });
  });
});
