import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { ownSections } from "./contract.ts";
import { keyed } from "./rules.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const saw = (version: number) => ({ "if-match": `"${version}"` });
const client = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
const intake = {
  name: "First conversation",
  sections: [{ title: "What brings you here", hint: "In their words" }, { title: "What we agreed" }],
};
const made = async (body: object = intake) => (await teo.post("/note-templates", body)).body;

describe("A template of the practice's own", () => {
  test("is made, renamed, put in another order and archived by whoever writes notes", async () => {
    const template = await made();
    expect(template).toMatchObject({
      name: "First conversation",
      sections: [
        { key: "s1", title: "What brings you here", hint: "In their words" },
        { key: "s2", title: "What we agreed", hint: "" },
      ],
      version: 1,
    });
    const [first, second] = template.sections;
    const sections = [second, { title: "Body", hint: "" }, first];
    const changed = await marta.patch(`/note-templates/${template.id}`, { name: "Intake", sections }, saw(1));
    expect(changed.body.sections.map((one: { key: string }) => one.key)).toEqual(["s2", "s3", "s1"]);
    expect(changed.body).toMatchObject({ name: "Intake", version: 2 });
    expect((await teo.patch(`/note-templates/${template.id}`, { name: "Mine" }, saw(1))).status).toBe(412);
    expect((await teo.post(`/note-templates/${template.id}/archive`)).body.archivedAt).not.toBeNull();
    const { items } = (await marta.get("/note-templates")).body;
    expect(items.at(-1)).toMatchObject({ id: template.id, name: "Intake" });
    expect((await teo.post(`/note-templates/${template.id}/restore`)).body.archivedAt).toBeNull();
    expect((await assistant.get("/note-templates")).status).toBe(403);
    const stands = await world.inPractice(assistant.actor, (tx) => tx.client.query("select from note_templates"));
    expect(stands.rowCount).toBe(0);
  });

  test("gives a note its sections, and what the template says later changes no note", async () => {
    const template = await made();
    const clientId = await client();
    const note = (await teo.post("/notes", { clientId, templateId: template.id, sections: { s2: "Sleep diary." } }))
      .body;
    expect(note).toMatchObject({
      template: "own",
      templateId: template.id,
      form: { name: "First conversation", sections: template.sections },
      sections: { s1: "", s2: "Sleep diary." },
    });
    await teo.patch(`/note-templates/${template.id}`, { name: "Other", sections: [{ title: "All" }] });
    await teo.post(`/note-templates/${template.id}/archive`);
    expect((await teo.get(`/notes/${note.id}`)).body).toEqual(note);
    const written = await teo.patch(`/notes/${note.id}`, { sections: { s1: "Grief." } }, saw(1));
    const signed = (await teo.post(`/notes/${note.id}/sign`, undefined, saw(written.body.version))).body;
    expect(signed).toMatchObject({ form: note.form, sections: { s1: "Grief.", s2: "Sleep diary." } });
    await teo.post(`/notes/${note.id}/amend`, { sections: { s1: "Grief, calmer." }, reason: "r" }, saw(signed.version));
    const { items } = (await teo.get(`/notes/${note.id}/versions`)).body;
    expect(items.map((one: { sections: object }) => one.sections)).toEqual([
      { s1: "Grief, calmer.", s2: "Sleep diary." },
      { s1: "Grief.", s2: "Sleep diary." },
    ]);
    const [line] = (await marta.get(`/notes?clientId=${clientId}`)).body.items;
    expect(line).toMatchObject({ formName: "First conversation", sectionCount: 2, emptySections: 0 });
    const found = (await marta.get(`/clients/${clientId}/timeline?query=diary`)).body.items;
    expect(found).toMatchObject([{ id: note.id, formName: "First conversation" }]);
  });

  test("takes no section it does not have, and none of another practice", async () => {
    const template = await made();
    const stranger = await world.owner();
    const theirs = (await stranger.post("/note-templates", intake)).body;
    const clientId = await client();
    const wrong = (body: object) => teo.post("/notes", { clientId, ...body });
    const issue = (path: string) => ({ status: 422, body: { issues: [{ path }] } });
    expect(await wrong({ templateId: template.id, sections: { s3: "x" } })).toMatchObject(issue("body.sections.s3"));
    expect(await wrong({ templateId: template.id, sections: { plan: "x" } })).toMatchObject(
      issue("body.sections.plan"),
    );
    expect((await wrong({ templateId: template.id, sections: { s21: "x" } })).status).toBe(422);
    expect(await wrong({ templateId: theirs.id })).toMatchObject(issue("body.templateId"));
    expect(await wrong({ template: "own" })).toMatchObject(issue("body.templateId"));
    expect(await wrong({ template: "soap", templateId: template.id })).toMatchObject(issue("body.templateId"));
    expect((await teo.get(`/note-templates/${theirs.id}`)).status).toBe(404);
  });

  test.each([
    ["twenty-one sections", { name: "Long", sections: Array.from({ length: 21 }, () => ({ title: "One" })) }],
    ["no section", { name: "None", sections: [] }],
    ["a section without a title", { name: "Blank", sections: [{ title: "  " }] }],
    [
      "one key twice",
      {
        name: "Twice",
        sections: [
          { key: "s1", title: "a" },
          { key: "s1", title: "b" },
        ],
      },
    ],
    ["a key of nobody", { name: "Key", sections: [{ key: "plan", title: "a" }] }],
    ["a name too long", { name: "x".repeat(81), sections: [{ title: "a" }] }],
  ])("is refused with %s", async (_name, body) => {
    const reply = await teo.post("/note-templates", body);
    expect(reply).toMatchObject({ status: 422, body: { issues: [{ message: expect.any(String) }] } });
  });

  test("keeps the keys of its sections; new ones get the lowest that is free", () => {
    const title = "x";
    const hint = "";
    expect(
      keyed([
        { key: "s2", title, hint },
        { title, hint },
        { key: "s1", title, hint },
        { title, hint },
      ]),
    ).toEqual([
      { key: "s2", title, hint },
      { key: "s3", title, hint },
      { key: "s1", title, hint },
      { key: "s4", title, hint },
    ]);
    expect(keyed(ownSections.map(() => ({ title, hint }))).map(({ key }) => key)).toEqual([...ownSections]);
  });

  test("is one of a hundred at most", async () => {
    const [owner] = [await world.owner()];
    for (let i = 0; i < 100; i += 1) expect((await owner.post("/note-templates", intake)).status).toBe(201);
    expect(await owner.post("/note-templates", intake)).toMatchObject({
      status: 409,
      body: { code: "too_many_templates" },
    });
  });
});

describe("How the practice keeps its notes", () => {
  test("is SOAP first, until somebody who writes notes says otherwise", async () => {
    const owner = await world.owner();
    const therapist = await owner.colleague("therapist");
    const clientId = (await owner.post("/clients", { firstName: "Rowan", lastName: "Vale" })).body.id;
    const begun = async () => (await therapist.post("/notes", { clientId })).body;
    expect(await begun()).toMatchObject({ template: "soap" });
    expect((await therapist.patch("/record-settings", { defaultTemplate: "dap" })).status).toBe(200);
    expect(await begun()).toMatchObject({ template: "dap", sections: { data: "" } });
    const template = (await owner.post("/note-templates", intake)).body;
    const settings = (
      await owner.patch("/record-settings", { defaultTemplateId: template.id, hiddenTemplates: ["birp"] })
    ).body;
    expect(settings).toMatchObject({
      defaultTemplate: "own",
      defaultTemplateId: template.id,
      hiddenTemplates: ["birp"],
    });
    expect(await begun()).toMatchObject({ template: "own", templateId: template.id });
    await owner.post(`/note-templates/${template.id}/archive`);
    expect((await owner.get("/record-settings")).body).toMatchObject({
      defaultTemplate: "soap",
      defaultTemplateId: null,
    });
    expect((await owner.patch("/record-settings", { defaultTemplateId: template.id })).status).toBe(422);
    expect((await owner.patch("/record-settings", { defaultTemplate: "own" })).status).toBe(422);
  });

  test("and who reads private notes is the owners' to say, over nobody else's change", async () => {
    const owner = await world.owner();
    const therapist = await owner.colleague("therapist");
    expect((await therapist.patch("/record-settings", { privateNotes: "break_glass" })).status).toBe(403);
    expect((await therapist.patch("/record-settings", { keepSignedYears: 0 })).status).toBe(403);
    const { version } = (await owner.get("/record-settings")).body;
    expect((await owner.patch("/record-settings", { privateNotes: "break_glass" }, saw(version))).status).toBe(200);
    expect((await owner.patch("/record-settings", { keepSignedYears: 10 }, saw(version))).status).toBe(412);
  });
});
