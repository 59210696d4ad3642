import type { Copied } from "#kernel/copying/table.ts";
import { entryOf, type Resource, referencesIn } from "#kernel/fhir/resource.ts";
import type { ExportPart } from "../../ports.ts";

/** A client's resources, and of the practice's those that they refer to. */
export function bundledResources(
  parts: readonly ExportPart[],
  rows: Readonly<Record<string, Copied>>,
  clientId: string,
  practice: {
    readonly practiceId: string;
    readonly rows: Readonly<Record<string, Copied>>;
    readonly shelf: readonly Resource[];
  },
): Resource[] {
  const own: Resource[] = [];
  for (const part of parts) {
    const around = { practiceId: practice.practiceId, practice: practice.rows, made: new Set(own.map(({ id }) => id)) };
    own.push(...(part.resources?.(rows[part.room] ?? {}, clientId, around) ?? []));
  }
  return [...referredTo(own, practice.shelf), ...own];
}

/** Which of the shelf are referred to, by these or by one another. */
function referredTo(own: readonly Resource[], shelf: readonly Resource[]): Resource[] {
  const wanted = referencesIn(own);
  for (let before = -1; before < wanted.size; ) {
    before = wanted.size;
    for (const id of referencesIn(shelf.filter((resource) => wanted.has(resource.id)))) wanted.add(id);
  }
  return shelf.filter(({ id }) => wanted.has(id));
}

/** One client's bundle, whole. */
export const bundleOf = (resources: readonly Resource[], madeAt: string) => ({
  resourceType: "Bundle",
  type: "collection",
  timestamp: madeAt,
  entry: resources.map(entryOf),
});

/** A bundle piece by piece, for one that no memory should hold; of an id that comes again only the first is taken. */
export async function* bundleInPieces(
  all: AsyncIterable<readonly Resource[]>,
  madeAt: string,
): AsyncGenerator<Uint8Array> {
  const { entry: _, ...head } = bundleOf([], madeAt);
  const told = new Set<string>();
  yield utf8(`${JSON.stringify(head).slice(0, -1)},"entry":[`);
  for await (const resources of all)
    for (const resource of resources) {
      if (told.has(resource.id)) continue;
      yield utf8(`${told.size === 0 ? "" : ","}\n${JSON.stringify(entryOf(resource))}`);
      told.add(resource.id);
    }
  yield utf8("]}\n");
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
