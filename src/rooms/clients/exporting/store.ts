import type { CopiedTable } from "#kernel/copying/table.ts";
import { shapes } from "./shapes/contract.ts";

/** What a copy holds of a practice's fields, consent texts and rule of keeping. */
export const practiceTables: readonly CopiedTable[] = [
  { name: "fields", shapes: shapes.fields, table: "client_fields", sealed: { words: "json" }, order: "t.place, t.id" },
  { name: "consentTexts", table: "consent_texts", order: "t.place, t.id" },
  {
    name: "consentWordings",
    shapes: shapes.consentWordings,
    table: "consent_text_versions",
    sealed: { words: "json" },
    order: "t.text_id, t.version",
  },
  {
    name: "tagColours",
    shapes: shapes.tagColours,
    table: "tag_colours",
    sealed: { hues: "json" },
    named: "practice_id",
    order: "t.practice_id",
  },
  { name: "retention", table: "retention_rules", order: "t.practice_id" },
];

/** What it holds of a client; `client` is the one row that everything else refers to. */
export const clientTables: readonly CopiedTable[] = [
  {
    name: "client",
    shapes: shapes.client,
    table: "clients",
    sealed: { card: "json", profile: "json" },
    under: "own person",
    holdsKey: true,
    where: "t.id = $1",
  },
  {
    name: "photos",
    shapes: shapes.photos,
    table: "client_photos",
    sealed: { picture: "text" },
    under: "client",
  },
  {
    name: "people",
    shapes: shapes.people,
    table: "related_people",
    sealed: { words: "json" },
    under: "client",
    order: "t.created_at, t.id",
  },
  {
    name: "history",
    shapes: shapes.history,
    table: "client_histories",
    sealed: { words: "json" },
    under: "client",
    named: "client_id",
    order: "t.client_id",
  },
  {
    name: "consents",
    shapes: shapes.consents,
    table: "consents",
    sealed: { words: "json", drawing: "json" },
    under: "client",
    holdsKey: true,
    order: "t.given_at, t.id",
  },
  {
    name: "withdrawals",
    shapes: shapes.withdrawals,
    table: "consent_withdrawals",
    sealed: { reason: "text" },
    under: "client",
    named: "consent_id",
    where: "t.consent_id = any (array(select c.id from consents c where c.client_id = $1))",
    order: "t.at, t.consent_id",
  },
];
