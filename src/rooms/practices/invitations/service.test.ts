import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
let people = 0;
const newAddress = () => `noa.${++people}@quietroom.example`;
const actionsOf = async (practiceId: string) => (await world.auditOf(practiceId)).map((row) => row.action);

describe("an invitation", () => {
  test("is mailed once, in the practice's language, without a secret in it", async () => {
    const marta = await world.owner({ locale: "it", name: "Studio Ulivo" });
    const email = newAddress();
    const answer = await marta.post("/members/invitations", { email: email.toUpperCase(), role: "therapist" });
    expect(answer).toMatchObject({ status: 201, body: { email, role: "therapist" } });
    await world.runJobs();
    const letters = world.letters().filter((letter) => letter.to === email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.headers.get("content-language")).toBe("it");
    expect(letters[0]!.text).toContain("Studio Ulivo");
    expect(letters[0]!.text).toMatch(/http:\/\/localhost:3000\/sign-in\s/);
    const { rows } = await world.superuser.query("select state, subject_id from effects where practice_id = $1", [
      marta.practiceId,
    ]);
    expect(rows).toEqual([{ state: "sent", subject_id: answer.body.id }]);
    expect(await actionsOf(marta.practiceId)).toContain("invitation.sent");
  });

  test("is tried again while the mail server is away", async () => {
    const marta = await world.owner();
    const email = newAddress();
    world.test.letterBox.refuseWith(451);
    await marta.post("/members/invitations", { email, role: "assistant" });
    await world.runJobs();
    world.test.letterBox.refuseWith(null);
    world.clock.advance({ minutes: 2 });
    await world.runJobs();
    expect(world.letters().filter((letter) => letter.to === email)).toHaveLength(1);
  });

  test("withdrawn before it was mailed is not mailed", async () => {
    const marta = await world.owner();
    const email = newAddress();
    const { body } = await marta.post("/members/invitations", { email, role: "assistant" });
    expect((await marta.delete(`/members/invitations/${body.id}`)).status).toBe(204);
    expect((await marta.delete(`/members/invitations/${body.id}`)).status).toBe(404);
    await world.runJobs();
    expect(world.letters().filter((letter) => letter.to === email)).toHaveLength(0);
    expect((await marta.get("/members/invitations")).body.items).toEqual([]);
    expect(await actionsOf(marta.practiceId)).toContain("invitation.withdrawn");
  });

  test("is the owners' to send, see and withdraw", async () => {
    const marta = await world.owner();
    const { body } = await marta.post("/members/invitations", { email: newAddress(), role: "owner" });
    const noa = await marta.colleague("therapist");
    expect((await noa.post("/members/invitations", { email: newAddress(), role: "therapist" })).status).toBe(403);
    expect((await noa.get("/members/invitations")).status).toBe(403);
    expect((await noa.delete(`/members/invitations/${body.id}`)).status).toBe(403);
    expect((await marta.get("/members/invitations")).body.items).toMatchObject([{ id: body.id }]);
    const ada = await world.owner();
    expect((await ada.delete(`/members/invitations/${body.id}`)).status).toBe(404);
  });

  test("goes neither to a member nor twice, and twice again once it ran out", async () => {
    const marta = await world.owner();
    const email = newAddress();
    const invite = (to: string) => marta.post("/members/invitations", { email: to, role: "therapist" });
    expect(await invite(marta.email)).toMatchObject({ status: 409, body: { code: "already_member" } });
    expect((await invite(email)).status).toBe(201);
    expect(await invite(email)).toMatchObject({ status: 409, body: { code: "already_invited" } });
    const at = world.clock.now();
    world.clock.advance({ days: 14 });
    const again = await world.signIn(marta.email);
    expect((await again.post("/members/invitations", { email, role: "therapist" })).status).toBe(201);
    world.clock.set(at.toString());
    expect((await marta.post("/members/invitations", { email: "no address", role: "therapist" })).status).toBe(422);
    expect((await marta.post("/members/invitations", { email, role: "king" })).status).toBe(422);
  });

  test("is one of fifty at most", async () => {
    const marta = await world.owner();
    for (let i = 0; i < 50; i += 1)
      await marta.post("/members/invitations", { email: newAddress(), role: "therapist" });
    const answer = await marta.post("/members/invitations", { email: newAddress(), role: "therapist" });
    expect(answer).toMatchObject({ status: 409, body: { code: "too_many_invitations" } });
  });
});

describe("who is invited", () => {
  test("and has no practice joins with the first sign-in", async () => {
    const marta = await world.owner();
    const email = newAddress();
    await marta.post("/members/invitations", { email, role: "assistant" });
    const browser = await world.signIn(email);
    const { body } = await browser.get("/me");
    expect(body).toMatchObject({ practice: { id: marta.practiceId }, member: { role: "assistant" }, invitations: 0 });
    expect((await world.eventsOf(marta.practiceId)).at(-1)).toMatchObject({
      kind: "member.joined",
      subject_id: body.member.id,
    });
    expect(await actionsOf(marta.practiceId)).toEqual(expect.arrayContaining(["member.joined", "session.opened"]));
  });

  test("and has one is asked, and may work in both", async () => {
    const [marta, ada] = [await world.owner({ name: "Lliri" }), await world.owner({ name: "Olive" })];
    await ada.post("/members/invitations", { email: marta.email, role: "therapist" });
    expect((await marta.get("/me")).body).toMatchObject({ practice: { id: marta.practiceId }, invitations: 1 });
    const [waiting] = (await marta.get("/auth/invitations")).body.items;
    expect(waiting).toMatchObject({ practiceName: "Olive", invitedBy: "Marta Linden", role: "therapist" });
    const accepted = await marta.post(`/auth/invitations/${waiting.id}/accept`);
    expect(accepted.body).toMatchObject({
      practice: { id: ada.practiceId },
      member: { role: "therapist" },
      invitations: 0,
    });
    expect((await marta.get("/practice")).body.name).toBe("Olive");
    expect((await marta.post(`/auth/invitations/${waiting.id}/accept`)).status).toBe(404);
    const back = await marta.post("/auth/practice", { practiceId: marta.practiceId });
    expect(back.body).toMatchObject({ practice: { name: "Lliri" }, member: { role: "owner" } });
    expect((await world.signIn(marta.email).then((browser) => browser.get("/me"))).body.practice.name).toBe("Lliri");
  });

  test("accepts once, though it be asked many times at once", async () => {
    const [marta, ada] = [await world.owner(), await world.owner()];
    const { body } = await ada.post("/members/invitations", { email: marta.email, role: "therapist" });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => marta.post(`/auth/invitations/${body.id}/accept`)),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 404)).toHaveLength(7);
    expect((await ada.get("/members")).body.items).toHaveLength(2);
  });

  test("accepts no invitation of somebody else, nor one that ran out", async () => {
    const [marta, ada] = [await world.owner(), await world.owner()];
    const { body } = await ada.post("/members/invitations", { email: newAddress(), role: "therapist" });
    expect((await marta.post(`/auth/invitations/${body.id}/accept`)).status).toBe(404);
    await ada.post("/members/invitations", { email: marta.email, role: "therapist" });
    world.clock.advance({ days: 14 });
    const browser = await world.signIn(marta.email);
    expect((await browser.get("/auth/invitations")).body.items).toEqual([]);
    expect((await browser.get("/me")).body.invitations).toBe(0);
  });
});
