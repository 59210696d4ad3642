import type { PrintedDocument } from "#kernel/pdf/document.ts";
import type { PaperEntry } from "../ports.ts";

/** What `export.json` says first of all. */
export interface ExportHead {
  readonly format: typeof exportFormat;
  readonly version: number;
  readonly scope: "client" | "clients" | "practice";
  readonly practiceId: string;
  readonly madeAt: string;
}

export const exportFormat = "therapist-os-export";
/** Rises when an older program could not read what a newer one writes. */
export const exportVersion = 1;

export const headPath = "export.json";
export const practicePath = (room: string): string => `practice/${room}.json`;
export const clientFolder = (clientId: string): string => `clients/${clientId}/`;
export const clientPath = (clientId: string, room: string): string => `${clientFolder(clientId)}${room}.json`;
export const bundlePath = (clientId: string): string => `${clientFolder(clientId)}fhir.json`;
/** Several where one PDF could not hold it. */
export const paperPath = (nth: number): string => `record${nth === 0 ? "" : `-${nth + 1}`}.pdf`;

/** Names of files in a folder, each once: one that comes again gets a number. */
export function oncePerFolder(names: readonly string[], ending: string): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}${nth === 1 ? "" : `-${nth}`}.${ending}`;
  });
}

/** More ids would make an address that some proxies cut. */
export const mostExported = 100;

/** What one PDF holds at most, as of a printed record. */
export const mostInOnePdf = 600_000;

const clientsOwn = /^clients\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//;

/** Whose a path is; undefined for what is the practice's. */
export const clientOf = (path: string): string | undefined => clientsOwn.exec(path)?.[1];

/** In the names of archives nobody is named: folders are seen by others. */
export const archiveName = (scope: ExportHead["scope"], on: string, ending: string): string =>
  `${scope}-${on}.${ending}`;

/** Some hundred pages a PDF, which the press sets in a second or two. */
const mostInOne = 300_000;

/** The pieces in as many documents as they need, none too long for the press; a single piece is never cut. */
export function inDocuments(pieces: readonly PaperEntry[], most = mostInOne): PrintedDocument["entries"][] {
  const documents: PaperEntry["entry"][][] = [];
  let room = 0;
  for (const { entry, weight } of pieces) {
    if (room < weight || documents.length === 0) {
      documents.push([]);
      room = most;
    }
    documents.at(-1)?.push(entry);
    room -= weight;
  }
  return documents;
}
