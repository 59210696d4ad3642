import { expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { createPractice, signInLink } from "../door.ts";

const world = await openWorld({ SIGN_UP: "invited" });
const practice = {
  userName: "Marta Linden",
  name: "The Quiet Room",
  timeZone: "Europe/Madrid",
  locale: "en",
  currency: "EUR",
} as const;

async function lettersAfterAsking(email: string): Promise<string[]> {
  const answer = await new Browser(world.app).post("/auth/magic-link", { email });
  expect(answer).toMatchObject({ status: 202, body: {} });
  await world.runJobs();
  return world
    .letters()
    .filter((letter) => letter.to === email && letter.text.includes("token="))
    .map((letter) => letter.text);
}

test("where only the invited sign up, a stranger gets no mail, a user and someone invited do", async () => {
  await createPractice(world.house, { ...practice, email: "marta@quietroom.example" });
  expect(await lettersAfterAsking("stranger@quietroom.example")).toHaveLength(0);
  expect(await lettersAfterAsking("marta@quietroom.example")).toHaveLength(1);
  const link = await signInLink(world.house, "marta@quietroom.example");
  const marta = new Browser(world.app);
  await marta.post("/auth/verify", { token: new URL(link as string).searchParams.get("token") });
  await marta.post("/members/invitations", { email: "noa@quietroom.example", role: "therapist" });
  const [letter] = await lettersAfterAsking("noa@quietroom.example");
  const noa = new Browser(world.app);
  const answer = await noa.post("/auth/verify", { token: /token=([\w-]+)/.exec(letter!)![1] });
  expect(answer.status).toBe(200);
  expect((await noa.get("/me")).body.member.role).toBe("therapist");
});

test("an invitation withdrawn after the mail opens no door", async () => {
  await createPractice(world.house, { ...practice, email: "ada@quietroom.example" });
  const ada = new Browser(world.app);
  const own = await signInLink(world.house, "ada@quietroom.example");
  await ada.post("/auth/verify", { token: new URL(own as string).searchParams.get("token") });
  const invited = await ada.post("/members/invitations", { email: "late@quietroom.example", role: "assistant" });
  const [letter] = await lettersAfterAsking("late@quietroom.example");
  await ada.delete(`/members/invitations/${invited.body.id}`);
  const answer = await new Browser(world.app).post("/auth/verify", { token: /token=([\w-]+)/.exec(letter!)![1] });
  expect(answer).toMatchObject({ status: 409, body: { code: "link_invalid" } });
});

test("the command line's link creates no account", async () => {
  expect(await signInLink(world.house, "nobody@quietroom.example")).toBeNull();
  expect(await signInLink(world.house, " MARTA@quietroom.example ")).toMatch(
    /^http:\/\/localhost:3000\/sign-in\/verify\?token=[\w-]{43}$/,
  );
});
