import type { Member } from "./actors.ts";
import type { World } from "./world.ts";

/** A practice of two therapists and an assistant that writes notes, each of a client of its own. */
export async function notesIn(world: World) {
  const marta = await world.owner();
  const teo = await marta.colleague("therapist");
  const nadia = await marta.colleague("therapist");
  const assistant = await marta.colleague("assistant");

  const client = async (): Promise<string> =>
    (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

  async function draft(who: Member, more: Record<string, unknown> = {}) {
    const { body } = await who.post("/notes", {
      clientId: await client(),
      sections: { subjective: "Slept badly." },
      ...more,
    });
    return body;
  }

  async function signedNote(who: Member, more: Record<string, unknown> = {}) {
    const note = await draft(who, more);
    return (await who.post(`/notes/${note.id}/sign`, undefined, saw(note.version))).body;
  }

  return { marta, teo, nadia, assistant, client, draft, signedNote };
}

/** The header that says which version somebody has seen. */
export const saw = (version: number) => ({ "if-match": `"${version}"` });
