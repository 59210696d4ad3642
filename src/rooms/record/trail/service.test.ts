import { beforeAll, describe, expect, test } from "vitest";
import { locales } from "#kernel/i18n/locale.ts";
import { readPdf } from "#testing/pdf.ts";
import { type Member, openWorld } from "#testing/world.ts";
import type { TrailDay } from "./days/contract.ts";

const world = await openWorld();
world.clock.set("2026-05-12T15:00:00Z");
let marta: Member;
let teo: Member;
let clientId: string;
let noteId: string;

beforeAll(async () => {
  marta = await world.owner();
  teo = await marta.colleague("therapist");
  await teo.patch("/me", { name: "Teo Brook" });
  clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
  noteId = (await teo.post("/notes", { clientId, private: true, sections: { plan: "x" } })).body.id;
  const times = { startsAt: "2026-05-14T08:00:00Z", endsAt: "2026-05-14T08:50:00Z" };
  await teo.post("/appointments", { clientId, ...times });
  world.clock.advance({ hours: 10 });
  await teo.get(`/notes/${noteId}`);
  await marta.get(`/clients/${clientId}`);
});

const days = async (who: Member, query = "") => (await who.get(`/clients/${clientId}/audit-days${query}`)).body;

describe("Who opened a record", () => {
  test("is told by day and person, with what was opened and how much of it", async () => {
    const { items, nextBefore } = await days(marta);
    expect(items.map(({ on }: TrailDay) => on)).toEqual(["2026-05-13", "2026-05-12"]);
    expect(nextBefore).toBeNull();
    const [today, before] = items as TrailDay[];
    expect(today?.people.find(({ member }) => member?.id === teo.memberId)).toMatchObject({
      member: { name: "Teo Brook" },
      role: "therapist",
      acts: [{ family: "reading", matter: "notes", count: 1 }],
    });
    const acts = before?.people.flatMap((person) => person.acts) ?? [];
    expect(acts).toContainEqual({ family: "changing", matter: "profile", count: 1 });
    expect(acts).toContainEqual({ family: "changing", matter: "visits", count: 1 });
    expect(await days(marta, "?before=2026-05-13")).toMatchObject({ items: [{ on: "2026-05-12" }] });
  });

  test("is for owners and those who treat: in their diary, or by a note of theirs", async () => {
    const nadia = await marta.colleague("therapist");
    const noa = await marta.colleague("assistant");
    const path = `/clients/${clientId}/audit-days`;
    for (const who of [nadia, noa])
      for (const end of ["", "/pdf"]) expect((await who.get(`${path}${end}`)).status).toBe(403);
    expect((await teo.get(path)).status).toBe(200);
    await nadia.post("/notes", { clientId, sections: { plan: "y" } });
    expect((await nadia.get(path)).status).toBe(200);
    const text = JSON.stringify((await nadia.get(path)).body.items[1]);
    expect(text).not.toContain('"notes"');
  });

  test("speaks to an owner of a private note that is closed to them, and never of a psychotherapy note", async () => {
    const own = (await teo.post("/notes", { clientId, psychotherapy: true, sections: { plan: "z" } })).body.id;
    await marta.patch("/record-settings", { privateNotes: "break_glass" });
    const read = (items: TrailDay[]) =>
      items
        .flatMap(({ people }) => people)
        .filter(({ member }) => member?.id === teo.memberId)
        .flatMap(({ acts }) => acts)
        .filter(({ family, matter }) => family === "changing" && matter === "notes");
    expect(read((await days(marta)).items).map(({ count }) => count)).toEqual([1]);
    expect(read((await days(teo)).items).reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(JSON.stringify((await marta.get(`/audit-events?subject=${own}`)).body.items)).toBe("[]");
  });

  test("is printed for the client on the practice's paper in every language, without addresses or devices", async () => {
    const cookie = [...marta.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (const locale of locales) {
      const url = `/api/v1/clients/${clientId}/audit-days/pdf?locale=${locale}`;
      const reply = await world.app.inject({ method: "GET", url, headers: { cookie, "user-agent": "Netscape" } });
      expect(reply.statusCode, reply.headers["content-type"] === "application/pdf" ? "" : reply.body).toBe(200);
      expect(reply.headers["content-disposition"]).not.toContain("Juniper");
      const { pages, boxes } = await readPdf(reply.rawPayload);
      expect(boxes).toBe(0);
      const text = pages.join(" ");
      expect(text).toContain("Juniper Vale");
      expect(text).toContain("Teo Brook");
      for (const hidden of ["127.0.0.1", "Netscape", noteId]) expect(text).not.toContain(hidden);
    }
    const rows = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "client.trail_printed");
    expect(rows).toHaveLength(locales.length);
  });
});
