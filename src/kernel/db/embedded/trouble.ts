/** The embedded PostgreSQL can't be used. The message is a sentence for the person at the terminal. */
export class PostgresTrouble extends Error {
  override readonly name = "PostgresTrouble";
}

const meanings: [RegExp, string][] = [
  [
    /No space left|ENOSPC|free disk space|wrote only \d+ of|Disk quota exceeded/i,
    "The disk is full: PostgreSQL can't start until there is room.",
  ],
  [
    /could not (open|access|create|write|read|change permissions of).*(Permission denied|Operation not permitted)/i,
    "PostgreSQL may not read or write its folder.",
  ],
  [/Read-only file system|EROFS/i, "The disk is mounted read-only: PostgreSQL can't write its data."],
  [
    /data directory .* has (wrong ownership|invalid permissions)/i,
    "The data folder belongs to another user or is open to others: give it back to the user who started TherapistOS first.",
  ],
  [
    /could not (create shared memory segment|resize shared memory|map anonymous shared memory)|Cannot allocate memory/i,
    "The machine gives PostgreSQL too little memory (it needs about 200 MB).",
  ],
  [/lock file .* (already exists|is empty)|is another postmaster/i, "Another program holds the data folder."],
  [
    /invalid (primary )?checkpoint record|could not locate a valid checkpoint|incorrect checksum in control file|invalid page in block/i,
    "The database files are damaged: put them back from a backup.",
  ],
  [
    /error while loading shared libraries|GLIBC_|Exec format error/i,
    "The PostgreSQL programs don't run on this machine.",
  ],
];

/**
 * Turns what a program of PostgreSQL wrote into one sentence, with the place where its own words are.
 * @param doing what was tried, as a sentence ("PostgreSQL could not be started.")
 */
export function explain(doing: string, output: string, log?: string): PostgresTrouble {
  const meaning = meanings.find(([pattern]) => pattern.test(output))?.[1] ?? doing;
  return new PostgresTrouble(
    log ? `${meaning} Its own words are in ${log}.` : `${meaning} ${tellingLine(output)}`.trim(),
  );
}

/** The sentence for any fault: our own as they are, those of the file system by their meaning, others untouched. */
export function inWords(fault: unknown): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (fault instanceof PostgresTrouble || !code || !/^E[A-Z]+$/.test(code)) return fault;
  return explain("The database's folder could not be used.", `(${code})`);
}

/** The line that says why; programs of PostgreSQL tidy up after it, and say so in their last one. */
function tellingLine(output: string): string {
  const lines = output.trim().split("\n");
  const telling = lines.findLast((line) => /FATAL|PANIC|ERROR|error:|could not|child process/.test(line));
  return (telling ?? lines.at(-1) ?? "").trim();
}
