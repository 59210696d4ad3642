import { describe, expect, test } from "vitest";
import { closedFolder, type FolderFacts } from "./place.ts";

const server = { uid: 101, gid: 104 };
const open: FolderFacts = { uid: 0, gid: 0, mode: 0o755 };

function facts(some: Record<string, FolderFacts>): (folder: string) => FolderFacts | undefined {
  return (folder) => some[folder];
}

describe("the way to the data folder", () => {
  test("is open when everyone may pass through every folder on it", () => {
    const factsOf = facts({ "/": open, "/srv": open, "/srv/data": { ...open, mode: 0o711 } });
    expect(closedFolder("/srv/data", server, factsOf)).toBeUndefined();
  });

  test("is closed by a folder of root's that only root may enter, however open the ones below are", () => {
    const factsOf = facts({ "/": open, "/root": { ...open, mode: 0o700 }, "/root/clone": open });
    expect(closedFolder("/root/clone/data", server, factsOf)).toBe("/root");
  });

  test("is judged by the owner's permission alone for the owner, and by the group's for the group", () => {
    expect(closedFolder("/a", server, facts({ "/a": { uid: 101, gid: 0, mode: 0o077 } }))).toBe("/a");
    expect(closedFolder("/a", server, facts({ "/a": { uid: 0, gid: 104, mode: 0o705 } }))).toBe("/a");
    expect(closedFolder("/a", server, facts({ "/a": { uid: 0, gid: 104, mode: 0o710 } }))).toBeUndefined();
  });

  test("does not mind reading, only entering", () => {
    expect(closedFolder("/a", server, facts({ "/a": { uid: 0, gid: 0, mode: 0o744 } }))).toBe("/a");
  });

  test("counts folders that are still to be made as open", () => {
    expect(closedFolder("/srv/new/data", server, facts({ "/": open, "/srv": open }))).toBeUndefined();
  });
});
