import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { PostgresTrouble } from "./trouble.ts";

/** The user that runs PostgreSQL, where it must be another one than ours. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Who runs the server of a cluster folder: ourselves (undefined), unless we are root, which PostgreSQL refuses; then the
 * folder's owner, or the system user `postgres`, created when there is none. Throws PostgresTrouble when it can't be.
 */
export function accountFor(clusterFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const facts = statSync(clusterFolder, { throwIfNoEntry: false });
  if (facts && facts.uid !== 0) return { uid: facts.uid, gid: facts.gid };
  return findUser() ?? createUser();
}

function findUser(): Account | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => Number.parseInt(run("id", [flag, "postgres"]) ?? "", 10));
  return uid && gid ? { uid, gid } : undefined;
}

// The two families of programs for it: shadow (most Linux), BusyBox and Debian.
function createUser(): Account {
  const shadow = [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/bin/false",
  ];
  if (run("useradd", [...shadow, "postgres"]) === undefined) run("adduser", ["-S", "-D", "-H", "postgres"]);
  const user = findUser();
  if (user) return user;
  throw new PostgresTrouble(
    "PostgreSQL never runs as root, and no system user `postgres` could be created: create one, or start as another user.",
  );
}

function run(program: string, words: string[]): string | undefined {
  const answer = spawnSync(program, words, { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout : undefined;
}
