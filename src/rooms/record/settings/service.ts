import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { BodyOf } from "#kernel/http/contract.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, Problem } from "#kernel/http/problem.ts";
import { memberIn } from "../finding/service.ts";
import { mayShapePrivacy } from "../policy.ts";
import { findTemplate } from "../templates/store.ts";
import type * as contract from "./contract.ts";
import type { RecordSettings } from "./contract.ts";
import { readSettings, updateSettings } from "./store.ts";

export function readRecordSettings({ tx }: Call<typeof contract.readRecordSettings>): Promise<RecordSettings> {
  return readSettings(tx);
}

/** Changes how notes are kept. Whoever opens private notes to owners again says so to everybody who writes: it is told. */
export async function changeRecordSettings({
  tx,
  body,
  ifMatch,
}: Call<typeof contract.changeRecordSettings>): Promise<RecordSettings> {
  const privacy = body.privateNotes !== undefined || body.keepSignedYears !== undefined;
  if (privacy && !mayShapePrivacy(memberIn(tx))) throw forbidden();
  const before = await readSettings(tx, { lock: true });
  if (ifMatch !== undefined && ifMatch !== before.version)
    throw new Problem(412, "stale_version", "Someone changed the settings meanwhile.");
  await updateSettings(tx, { ...body, ...(await chosenDefault(tx, body)) });
  await emit(tx, { kind: "record_settings.changed", subjectId: tx.actor.practiceId });
  return readSettings(tx);
}

/** A default is a built-in template, or one of the practice's own that is offered. */
async function chosenDefault(tx: PracticeTx, body: BodyOf<typeof contract.changeRecordSettings>) {
  const { defaultTemplate, defaultTemplateId } = body;
  if (defaultTemplate === undefined && !defaultTemplateId) return {};
  if (defaultTemplate !== "own" && !defaultTemplateId) return { defaultTemplate, defaultTemplateId: null };
  const template = defaultTemplateId ? await findTemplate(tx, defaultTemplateId) : null;
  if ((defaultTemplate ?? "own") !== "own" || !template || template.archivedAt !== null)
    throw invalid("body.defaultTemplateId", "One of the practice's own templates.");
  return { defaultTemplate: "own" as const, defaultTemplateId: template.id };
}
