import { describe, expect, test } from "vitest";
import { Line } from "#testing/live.ts";
import { openWorld } from "#testing/world.ts";

/** The stream as someone would use it who wants to know what is not theirs. */
const world = await openWorld();
const line = await Line.open(world);
const marta = await world.owner();
const tomas = await marta.colleague("therapist");
const alma = await marta.colleague("assistant");
const stranger = await world.owner({ name: "Elsewhere" });

describe("who may not hear", () => {
  test("a stranger without a session gets no stream", async () => {
    expect((await line.open(undefined)).status).toBe(401);
  });

  test("whoever owes the second factor gets no stream", async () => {
    const half = await stranger.colleague("therapist");
    await world.superuser.query(
      "update auth.sessions set stage = 'pending', chosen_practice = null where user_id = $1",
      [half.userId],
    );
    half.cookies.delete("access");
    expect((await line.open(half)).status).toBe(401);
  });

  test("another practice hears nothing, whatever place it names", async () => {
    const place = (await line.open(tomas)).place;
    const reader = await line.open(stranger, { place });
    await line.everyKind(marta);
    const own = await stranger.post("/clients", { firstName: "Otto" });
    await reader.until(({ data }) => data.subjectId === own.body.id);
    const theirs = await world.superuser.query("select id from domain_events where practice_id = $1", [
      stranger.practiceId,
    ]);
    const ids = new Set(theirs.rows.map(({ id }) => id));
    expect(reader.messages.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test("an assistant hears nothing of the record, neither at once nor afterwards", async () => {
    const reader = await line.open(alma);
    const { place } = reader;
    await line.everyKind(marta);
    const last = await line.book(marta);
    await reader.until(({ data }) => data.subjectId === last);
    const again = await line.open(alma, { place });
    await again.until(({ data }) => data.subjectId === last);
    for (const one of [reader, again]) {
      const subjects = new Set(one.messages.map(({ data }) => data.kind?.split(".")[0]));
      expect([...subjects].sort()).toEqual(["appointment", "client", "location", "member", "practice", "service"]);
    }
    const all = await line.open(marta, { place });
    const kinds = all.messages.map(({ data }) => data.kind);
    expect(kinds).toContain("note.signed");
    expect(kinds).toContain("attachment.added");
  });

  test("a private note and its files are heard of by their author and the owner alone", async () => {
    const [owner, author] = [await line.open(marta), await line.open(tomas)];
    const other = await marta.colleague("therapist");
    const reader = await line.open(other);
    const { place } = reader;
    const note = await line.note(tomas, { private: true });
    const shared = await line.note(tomas);
    for (const one of [owner, author]) {
      await one.until(({ data }) => data.kind === "note.signed" && data.subjectId === note);
      await one.until(({ data }) => data.kind === "attachment.added");
    }
    await reader.until(({ data }) => data.kind === "note.signed" && data.subjectId === shared);
    const again = await line.open(other, { place });
    await again.until(({ data }) => data.kind === "note.signed" && data.subjectId === shared);
    const { rows } = await world.superuser.query("select id from domain_events where payload ->> 'privateTo' <> ''");
    const secret = new Set(rows.map(({ id }) => id));
    expect(secret.size).toBe(3);
    for (const one of [reader, again]) {
      expect(one.messages.filter(({ data }) => data.subjectId === note)).toEqual([]);
      const files = one.messages.filter(({ data }) => data.kind === "attachment.added").map(({ id }) => id);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((id) => secret.has(id))).toEqual([]);
    }
  });

  test("what is told is four members and nothing else", async () => {
    const reader = await line.open(marta);
    await line.everyKind(marta);
    await reader.until(({ data }) => data.kind === "note.signed");
    for (const { data } of reader.messages)
      expect(Object.keys(data).sort()).toEqual(["at", "kind", "memberId", "subjectId"]);
  });

  test("of every kind of event that was ever written, somebody decided who hears", async () => {
    const { rows } = await world.superuser.query("select distinct kind from domain_events where practice_id = $1", [
      marta.practiceId,
    ]);
    const everything = await line.open(marta, { place: (await line.open(marta)).place });
    const heard = new Set(everything.messages.map(({ data }) => data.kind));
    expect(rows.map(({ kind }) => kind).filter((kind) => !heard.has(kind))).toEqual([]);
  });
});
