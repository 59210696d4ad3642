import { type Copied, type CopiedRow, rowsAs } from "#kernel/copying/table.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import {
  type CopiedMember,
  type CopiedSettings,
  practiceResources,
  practiceTables as tablesOfPractices,
} from "#rooms/practices/door.ts";
import type { CopiedFile, CopyAround, ExportPart } from "../../ports.ts";
import { clientEntries } from "../entries/service.ts";
import { consentPapers } from "../papers/service.ts";
import { answersOf, type FieldRow } from "../resources/answers/rules.ts";
import {
  type ConsentRow,
  consentOf,
  scanOf,
  type WithdrawalRow,
  type WordingRow,
} from "../resources/consents/rules.ts";
import {
  type ClientRow,
  type HistoryRow,
  historyOf,
  type PersonRow,
  type PhotoRow,
  patientOf,
  relatedPersonOf,
} from "../resources/rules.ts";
import { clientTables, practiceTables } from "../store.ts";

/** The practice and its members: their room stands left of the port, so it is answered here. */
export const practicesExport: ExportPart = {
  room: "practice",
  practice: tablesOfPractices,
  client: [],
  about: (practice) => ({
    settings: only(practice.settings, ["name", "locale", "timeZone"]),
    members: only(practice.members, ["id", "name", "role"]),
  }),
  shelf: (practiceId, practice) => {
    const [settings] = rowsAs<CopiedSettings>(practice, "settings");
    return settings ? practiceResources(practiceId, settings, rowsAs<CopiedMember>(practice, "members")) : [];
  },
};

/** Who comes, who belongs to them, what they brought along and what they agreed to. */
export const clientsExport: ExportPart = {
  room: "client",
  practice: practiceTables,
  client: clientTables,
  about: ({ fields = [], consentTexts = [], consentWordings = [] }) => ({
    fields: only(fields, ["id", "kind", "clinical", "words"]),
    consentTexts,
    consentWordings,
  }),
  files: scansIn,
  shown: photosIn,
  entries: clientEntries,
  told: consentPapers,
  resources: clientResources,
};

function photosIn(rows: Copied) {
  return rowsAs<PhotoRow>(rows, "photos").map(({ picture }) => ({
    path: "photo.webp",
    bytes: Buffer.from(picture, "base64"),
  }));
}

function scansIn(rows: Copied): CopiedFile[] {
  return rowsAs<{ id: string; scanId: string | null; mediaType: string; bytes: number }>(rows, "consents").flatMap(
    ({ id, scanId, mediaType, bytes }) =>
      scanId === null
        ? []
        : [
            {
              path: `consents/${scanId}.${endingOf(mediaType)}`,
              rowId: id,
              fileId: scanId,
              folder: "consents",
              bytes,
              mediaType,
            },
          ],
  );
}

function clientResources(rows: Copied, clientId: string, { practiceId, practice }: CopyAround): Resource[] {
  const wordings = rowsAs<WordingRow>(practice.client, "consentWordings");
  const fields = rowsAs<FieldRow>(practice.client, "fields");
  const [history] = rowsAs<HistoryRow>(rows, "history");
  const scans = new Map(scansIn(rows).map(({ fileId, path }) => [fileId, path]));
  const withdrawals = rowsAs<WithdrawalRow>(rows, "withdrawals");
  return [
    ...rowsAs<ClientRow>(rows, "client").map((client) =>
      patientOf(client, practiceId, rowsAs<PhotoRow>(rows, "photos")),
    ),
    ...rowsAs<PersonRow>(rows, "people").map((person) => relatedPersonOf(person, clientId)),
    ...rowsAs<HistoryRow>(rows, "history").flatMap((history) => historyOf(history, clientId, practiceId)),
    ...rowsAs<ClientRow>(rows, "client").flatMap(({ card, updatedAt }) =>
      answersOf(clientId, updatedAt, { ...card.custom, ...history?.words.custom }, fields),
    ),
    ...rowsAs<ConsentRow>(rows, "consents").flatMap((consent) => [
      consentOf(consent, clientId, practiceId, wordings, withdrawals),
      ...scanOf(consent, clientId, scans.get(consent.scanId ?? "")),
    ]),
  ];
}

/** These columns alone. */
function only(rows: readonly CopiedRow[] = [], columns: readonly string[]): CopiedRow[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
}

const endingOf = (mediaType: string): string =>
  (/^[a-z]+\/([a-z0-9]{2,5})$/.exec(mediaType)?.[1] ?? "bin").replace("jpeg", "jpg");
