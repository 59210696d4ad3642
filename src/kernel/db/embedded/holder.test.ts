import { describe, expect, test } from "vitest";
import { isServerOf, parsePidFile } from "./holder.ts";

const folder = "/srv/data/postgres";
const command = `/opt/bin/postgres -D ${folder} -p 40001`;

describe("the pid file of a server", () => {
  test("names the process and its port", () => {
    const text = `9590\n${folder}\n1795297873\n5999\n\n127.0.0.1\n 10045225 4\nready   \n`;
    expect(parsePidFile(text)).toEqual({ pid: 9590, port: 5999 });
  });

  test("says nothing when it is empty or cut short", () => {
    for (const text of ["", "9590\n", "9590\n/srv\n1795297873\n", "x\n\n\ny\n"])
      expect(parsePidFile(text)).toBeUndefined();
  });
});

describe("the process a pid file names", () => {
  test("is the server when it works in the folder, even if that was moved since", () => {
    expect(isServerOf(folder, { command: "/opt/bin/postgres -D /old/place -p 1", workFolder: folder }, "linux")).toBe(
      true,
    );
  });

  test("is the server by its command line where the system does not show the folder", () => {
    expect(isServerOf(folder, { command }, "darwin")).toBe(true);
  });

  test("is not the server when the number now belongs to another program, or to nobody", () => {
    expect(isServerOf(folder, { command: "node src/main/start.ts", workFolder: folder }, "linux")).toBe(false);
    expect(isServerOf(folder, {}, "linux")).toBe(false);
  });

  test("is not the server when it serves another folder", () => {
    expect(isServerOf(folder, { command, workFolder: "/srv/other/postgres" }, "linux")).toBe(false);
    expect(isServerOf("/srv/data/post", { command }, "darwin")).toBe(false);
  });
});
