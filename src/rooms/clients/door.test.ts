import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { directories } from "./directory/service.ts";
import { cardsOf, clientKey, namesAtHand, warm, zoneOfClient } from "./door.ts";

const world = await openWorld();
const marta = await world.owner();
const { body: juniper } = await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", pronouns: "she/her" });
const { body: hazel } = await marta.post("/clients", { firstName: "Hazel" });
const stranger = await world.owner();
const { body: theirs } = await stranger.post("/clients", { firstName: "Cosmo" });

test("names come ready for a reply once a practice is warm, and are never those of another practice", async () => {
  directories.drop(marta.practiceId);
  const standing = (id: string) => [Buffer.from(`("${id}")`), 2] as const;
  expect(namesAtHand(marta.practiceId)(...standing(juniper.id))).toBeUndefined();
  await warm(world.house, marta.actor);
  const name = { id: juniper.id, firstName: "Juniper", lastName: "Vale", pronouns: "she/her" };
  const { text, namesEnd } = namesAtHand(marta.practiceId)(...standing(juniper.id))!;
  expect(JSON.parse(`${text.slice(0, namesEnd)}}`)).toEqual(name);
  expect(namesAtHand(marta.practiceId)(...standing(theirs.id))).toBeUndefined();
});

test("cards are the same from memory and from their rows; of strangers there is none", async () => {
  const read = () => world.inPractice(marta.actor, (tx) => cardsOf(tx, [juniper.id, hazel.id, theirs.id]));
  await warm(world.house, marta.actor);
  const warmed = await read();
  directories.drop(marta.practiceId);
  const cold = await read();
  expect(cold).toEqual(warmed);
  expect([...warmed.keys()].sort()).toEqual([juniper.id, hazel.id].sort());
  expect(warmed.get(juniper.id)).toMatchObject({
    firstName: "Juniper",
    status: "active",
    language: "en",
    remindByMail: true,
  });
});

test("a client of this practice has a key to seal under, another's does not exist", async () => {
  const keyOf = (id: string) => world.inPractice(marta.actor, (tx) => clientKey(tx, id));
  const keyId = await keyOf(juniper.id);
  const { rows } = await world.superuser.query("select kind from person_keys where id = $1", [keyId]);
  expect(rows).toEqual([{ kind: "person" }]);
  expect(await keyOf(hazel.id)).not.toBe(keyId);
  await expect(keyOf(theirs.id)).rejects.toMatchObject({ status: 404 });
});

test("a client's own time zone is known where they have said one", async () => {
  await marta.patch(`/clients/${hazel.id}`, { timeZone: "America/New_York" });
  const zoneOf = (id: string) => world.inPractice(marta.actor, (tx) => zoneOfClient(tx, id));
  expect(await zoneOf(hazel.id)).toBe("America/New_York");
  expect(await zoneOf(juniper.id)).toBeNull();
});
