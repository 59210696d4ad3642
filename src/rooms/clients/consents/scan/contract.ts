import { z } from "zod";
import { byId, endpoint } from "#kernel/http/contract.ts";
import { consentShape, exampleConsent, givingRefusals } from "../contract.ts";

/** 20 MB: a paper of a few pages, photographed. */
export const scanLimitBytes = 20 * 1024 * 1024;

/** The `reason` of an `upload_refused` problem. */
export const scanRefusal = z.enum([
  "no_file",
  "no_consent",
  "empty",
  "too_large",
  "type_not_allowed",
  "unreadable",
  "storage_full",
  "infected",
  "scan_unavailable",
]);
export type ScanRefusal = z.output<typeof scanRefusal>;

export const giveScanned = endpoint({
  method: "POST",
  path: "/clients/{id}/consents/scan",
  summary:
    "Notes a consent that was signed on paper: a field `consent` with `{textId, wordingVersion, language, signer, by, note, givenOn}` as JSON, then the scan as a part named `file` (PDF or picture, at most 20 MB).",
  params: byId,
  reply: consentShape,
  status: 201,
  refusals: { ...givingRefusals, upload_refused: "The file cannot be taken; `reason` says why." },
  audit: "own",
  carries: "multipart",
  resource: "/consents/{id}",
  bodyLimit: scanLimitBytes + 64 * 1024,
  example: { ...exampleConsent, how: "scan", drawing: null },
});

export const readScan = endpoint({
  method: "GET",
  path: "/consents/{id}/file",
  summary: "The scan of a consent that was signed on paper.",
  params: byId,
  status: 200,
  audit: "own",
  carries: "binary",
});
