/** What Windows keeps for itself, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Names under which these files can lie in one folder of any system: without what one of them forbids, none empty, and no two
 * alike, capitals or not. The same files get the same names again.
 */
export function archiveNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = freeName(safeName(name), taken);
    taken.add(keyOf(free));
    return free;
  });
}

/** `letter.pdf` of this day: in the name of the archive itself nobody is named. */
export const archiveName = (on: Temporal.PlainDate): string => `files-${on}.zip`;

function safeName(name: string): string {
  const bare = name
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
  if (bare === "") return "file";
  return reserved.test(bare) ? `_${bare}` : bare;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(keyOf(name))) return name;
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]{1,10})?$/s.exec(name) ?? [];
  for (let nth = 2; ; nth++) {
    const other = `${stem} (${nth})${ending}`;
    if (!taken.has(keyOf(other))) return other;
  }
}

/** Some file systems take å and a with a ring for one letter, and most take A for a. */
const keyOf = (name: string): string => name.normalize("NFKD").toLowerCase();
