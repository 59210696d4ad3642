import { manifestPath, type Packed } from "./pack.ts";
import { CopyRefused } from "./table.ts";

/** Text folds to a twentieth at best; an archive that claims a hundredfold was made to fill a disk. */
const mostUnfolded = (bytes: number): number => 100 * bytes + 64 * 1024 * 1024;

/** What an archive says of its files. Throws CopyRefused. */
export function manifestOf(said: unknown): Map<string, Packed> {
  const isPacked = (one: Partial<Packed> | null): one is Packed =>
    typeof one?.path === "string" && Number.isSafeInteger(one.bytes) && /^[0-9a-f]{64}$/.test(String(one.sha256));
  if (!Array.isArray(said) || !said.every(isPacked)) throw new CopyRefused("Its manifest is not one of ours.");
  return new Map(said.map((one) => [one.path, one]));
}

/** Compares what an archive lists with what its manifest says, without unfolding it. Throws CopyRefused. */
export function compare(
  entries: ReadonlyMap<string, { readonly uncompressedSize: number }>,
  manifest: ReadonlyMap<string, Packed>,
  fileBytes: number,
): void {
  let unfolded = 0;
  for (const [path, entry] of entries) {
    if (path === manifestPath) continue;
    const said = manifest.get(path);
    if (said?.bytes !== entry.uncompressedSize) throw new CopyRefused(`${path} is not what the manifest says.`);
    unfolded += entry.uncompressedSize;
  }
  if (entries.size !== manifest.size + 1) throw new CopyRefused("The archive lacks files that its manifest names.");
  if (unfolded > mostUnfolded(fileBytes))
    throw new CopyRefused("The archive claims to unfold to a hundred times its size.");
}
