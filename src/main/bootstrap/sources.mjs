import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const settings = /^(package-lock\.json|index\.html|vite\.config\.[cm]?[jt]s|tsconfig.*\.json)$/;
const imported =
  /^\s*(?:import(?!\s+type\b)|export(?!\s+type\b))\b[^;"'`]*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/**
 * The fingerprint of everything the web app is made of, names and contents: its own folders, and what they import
 * from the rest of the house (a room's contract and rules, the kernel's pure parts). Following the imports means that
 * a change on the server alone costs no build, and a shared file can't be forgotten. Tests are left out.
 * @param {string} root
 */
export function sourcesHash(root) {
  const contents = new Map();
  const waiting = [
    ...filesBelow(root, "src/web"),
    ...filesBelow(root, "src/rooms").filter((path) => path.includes("/ui/")),
  ];
  for (const path of waiting) {
    if (contents.has(path) || /\.test\.tsx?$/.test(path) || !existsSync(join(root, path))) continue;
    const bytes = readFileSync(join(root, path));
    contents.set(path, bytes);
    if (/\.[cm]?[jt]sx?$/.test(path)) waiting.push(...importsOf(path, bytes.toString()));
  }
  for (const name of readdirSync(root)) if (settings.test(name)) contents.set(name, readFileSync(join(root, name)));
  const hash = createHash("sha256");
  for (const path of [...contents.keys()].sort()) hash.update(`${path}\0`).update(contents.get(path)).update("\0");
  return hash.digest("hex");
}

/**
 * The files of this clone that a source text imports; packages and types left out.
 * @param {string} path from the root, with slashes
 * @param {string} text
 */
export function importsOf(path, text) {
  return [...text.matchAll(imported)]
    .map((match) => match[1] ?? match[2])
    .filter((target) => target.startsWith(".") || target.startsWith("#"))
    .map((target) => target.replace(/\?.*$/, ""))
    .map((target) => (target.startsWith("#") ? `src/${target.slice(1)}` : posix.join(dirname(path), target)));
}

function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
