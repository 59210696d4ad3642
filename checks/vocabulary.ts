import { basename } from "node:path";
import { filesOf, report, textOf } from "./tree.ts";

/**
 * Names from the field. Rooms hold a closed set of files, so that a reader knows what to find where; words that say
 * nothing are not used as names; nothing is left to do in a comment.
 */
const roomFile =
  /^(README\.md|(contract|rules|policy|ports|store|service|routes|jobs|worker|door|files|part|refusal)\.ts|.+\.test\.ts)$/;
const emptyNames = /^(utils?|helpers?|common|types|index|misc|shared|manager|handler)\.(ts|tsx)$/;
const emptyVerbs =
  /\b(?:function\s+|const\s+(?=\w+\s*=\s*(?:async\s*)?\())((?:process|handle|manage|do)(?:[A-Z]\w*)?)\b/g;
const leftovers = /\b(TODO|FIXME|XXX|HACK)\b/;
/** In a transaction parts that run side by side end side by side: see `kernel/db/together.ts`. */
const strayParts = /\bPromise\.(all|race|any)\(/;
const hidden = /:\s*any\b|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore/;

const findings: string[] = [];
for (const file of filesOf("src", "checks", "bench", "soak", "e2e", "migrations")) {
  const name = basename(file);
  if (emptyNames.test(name)) findings.push(`${file}: a name that says nothing.`);
  if (/^src\/rooms\/[^/]+\//.test(file) && !file.includes("/ui/") && !isRoomFile(file))
    findings.push(`${file}: not one of a room's files.`);
  if (!/\.(ts|tsx|mjs|sql|css)$/.test(name) || file === "checks/vocabulary.ts" || name.endsWith(".gen.ts")) continue;
  const text = textOf(file);
  if (leftovers.test(text)) findings.push(`${file}: something is left to do in a comment.`);
  if (hidden.test(text)) findings.push(`${file}: a check is switched off or a type is any.`);
  if (isInTransaction(file) && strayParts.test(text)) findings.push(`${file}: together() instead of Promise.all.`);
  for (const [, verb] of text.matchAll(emptyVerbs)) findings.push(`${file}: ${verb} says nothing; name what it does.`);
}
report(findings);

/** Sub-concerns recurse with the same names; `files`, `part` and `refusal` belong to uploads. */
function isRoomFile(file: string): boolean {
  return roomFile.test(basename(file));
}

/** What a room does on the server, where all but its tests runs inside a transaction. */
function isInTransaction(file: string): boolean {
  return /^src\/rooms\/.+\.ts$/.test(file) && !file.includes("/ui/") && !file.endsWith(".test.ts");
}
