import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type { NoteTemplate } from "../contract.ts";
import type { Formed } from "../rules.ts";
import { readSettings, updateSettings } from "../settings/store.ts";
import type * as contract from "./contract.ts";
import type { TemplateReply } from "./contract.ts";
import { keyed } from "./rules.ts";
import { countTemplates, findTemplate, findTemplates, insertTemplate, setArchived, updateTemplate } from "./store.ts";

const mostTemplates = 100;

export async function listTemplates({ tx }: Call<typeof contract.listTemplates>): Promise<{ items: TemplateReply[] }> {
  return { items: await findTemplates(tx) };
}

export function readTemplate({ tx, params }: Call<typeof contract.readTemplate>): Promise<TemplateReply> {
  return theTemplate(tx, params.id);
}

export async function createTemplate({ tx, body }: Call<typeof contract.createTemplate>): Promise<TemplateReply> {
  if ((await countTemplates(tx)) >= mostTemplates)
    throw refuse("too_many_templates", `A practice has at most ${mostTemplates} templates.`);
  const id = tx.newId();
  const { keyId } = await practiceOf(tx);
  await insertTemplate(tx, id, keyId, { name: body.name, sections: keyed(body.sections) });
  return told(tx, id, "created");
}

export async function changeTemplate({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeTemplate>): Promise<TemplateReply> {
  const { name, sections, ...template } = await theTemplate(tx, params.id, { lock: true });
  if (ifMatch !== undefined && ifMatch !== template.version)
    throw new Problem(412, "stale_version", "Somebody changed the template meanwhile.", {
      extra: { version: template.version },
    });
  const form = { name: body.name ?? name, sections: body.sections ? keyed(body.sections) : sections };
  if (JSON.stringify(form) === JSON.stringify({ name, sections })) return theTemplate(tx, template.id);
  await updateTemplate(tx, template.id, (await practiceOf(tx)).keyId, form);
  return told(tx, template.id, "changed");
}

/** What is not offered cannot be what is offered first: the practice's default falls back to SOAP. */
export async function archiveTemplate({ tx, params }: Call<typeof contract.archiveTemplate>): Promise<TemplateReply> {
  const template = await theTemplate(tx, params.id, { lock: true });
  if (template.archivedAt !== null) return template;
  const { defaultTemplateId } = await readSettings(tx);
  if (defaultTemplateId === template.id) await updateSettings(tx, { defaultTemplate: "soap", defaultTemplateId: null });
  await setArchived(tx, template.id, true);
  return told(tx, template.id, "archived");
}

export async function restoreTemplate({ tx, params }: Call<typeof contract.restoreTemplate>): Promise<TemplateReply> {
  const template = await theTemplate(tx, params.id, { lock: true });
  if (template.archivedAt === null) return template;
  await setArchived(tx, template.id, false);
  return told(tx, template.id, "restored");
}

/**
 * What a note is begun in: as asked, or by the practice's default. An archived template is taken all the same, since a
 * note may have been begun offline while it was offered. 422 for one of another practice.
 */
export async function formFor(
  tx: PracticeTx,
  asked: { template?: NoteTemplate; templateId?: string | null },
): Promise<Formed & { templateId: string | null }> {
  const { template, templateId } = asked.template || asked.templateId ? asked : await defaultOf(tx);
  if (template !== undefined && template !== "own") {
    if (templateId) throw invalid("body.templateId", "Only a note of the template own has one.");
    return { template, templateId: null, form: null };
  }
  const own = templateId ? await findTemplate(tx, templateId) : null;
  if (!own) throw invalid("body.templateId", "One of the practice's own templates.");
  return { template: "own", templateId: own.id, form: { name: own.name, sections: own.sections } };
}

async function defaultOf(tx: PracticeTx): Promise<{ template: NoteTemplate; templateId: string | null }> {
  const { defaultTemplate, defaultTemplateId } = await readSettings(tx);
  return { template: defaultTemplate, templateId: defaultTemplateId };
}

async function theTemplate(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<TemplateReply> {
  const template = await findTemplate(tx, id, options);
  if (!template) throw notFound("This template");
  return template;
}

async function told(tx: PracticeTx, id: string, verb: string): Promise<TemplateReply> {
  await emit(tx, { kind: `note_template.${verb}`, subjectId: id });
  return theTemplate(tx, id);
}
