import { expect, test } from "vitest";
import { danglingIn, fhirErrors } from "#testing/fhir.ts";
import { recordsOf } from "#testing/hostile.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { unzipped } from "#testing/zip.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const { clients: clientId = "" } = await recordsOf(marta);
const { body: other } = await teo.post("/clients", { firstName: "Linden" });

async function exported(who: Member, query = "") {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await world.app.inject({ url: `/api/v1/practice/export${query}`, headers: { cookie } });
  return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
}

test("All of a practice is one archive for its owner: settings, members, every client with what is theirs", async () => {
  const { status, headers, bytes } = await exported(marta);
  expect(status).toBe(200);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="practice-\d{4}-\d\d-\d\d\.zip"/);
  const files = await unzipped(bytes);
  const json = (path: string) => JSON.parse(String(files.get(path)));
  expect(json("export.json")).toMatchObject({ scope: "practice", practiceId: marta.practiceId });
  expect(json("practice/practice.json").members.map(({ email }: { email: string }) => email)).toContain(teo.email);
  expect(json("practice/practice.json").settings[0]).not.toHaveProperty("keyId");
  expect(json("practice/calendar.json").schedules[0].name).toBe("Mornings");
  expect(json("practice/record.json").templates[0].words.name).toBe("First conversation");
  for (const id of [clientId, other.id]) expect(files.has(`clients/${id}/client.json`)).toBe(true);
  expect(files.has(`clients/${clientId}/record.pdf`)).toBe(true);
  const acts = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "practice.exported");
  expect(acts).toMatchObject([{ subject_id: marta.practiceId, detail: { format: "zip" } }]);
});

test("As one bundle it holds to FHIR R4, and each resource stands in it once", async () => {
  const bundle = JSON.parse((await exported(marta, "?format=fhir")).bytes.toString());
  expect(fhirErrors(bundle)).toEqual([]);
  expect(danglingIn(bundle)).toEqual([]);
  const patients = bundle.entry.filter(
    ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === "Patient",
  );
  expect(patients).toHaveLength(2);
});

test("It is for owners alone, and for those who have just shown who they are", async () => {
  expect((await exported(teo)).status).toBe(403);
  expect((await exported(await marta.colleague("assistant"))).status).toBe(403);
  await world.superuser.query(
    "update auth.sessions set proven_at = proven_at - interval '16 minutes' where user_id = $1",
    [marta.userId],
  );
  const { status, bytes } = await exported(marta);
  expect([status, JSON.parse(bytes.toString()).code]).toEqual([409, "not_fresh"]);
});
