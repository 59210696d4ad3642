import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintedDocument } from "./document.ts";

/**
 * Sets a document on our paper and answers its PDF. The template is ours and fixed; the document comes in as a JSON file
 * that lies in memory only, so nothing it says is read as code, and there is no package to fetch and no folder to read:
 * the workspace is this one, which holds nothing but the template and its compiler.
 */
export function compiled(document: PrintedDocument): Buffer {
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts.map(bytesOf) }] });
  compiler.mapShadow(join(here, "data.json"), Buffer.from(JSON.stringify(document)));
  const made = compiler.compile({ mainFilePath: join(here, "document.typ") });
  if (!made.result) throw new Error(`The template does not compile: ${firstLine(compiler, made)}`);
  const stamped = { creationTimestamp: document.printedAt };
  try {
    // PDF/A-2a: text that can be searched, read aloud and opened in thirty years, without anything outside the file.
    return compiler.pdf(made.result, { pdfStandard: "a-2a", ...stamped });
  } catch {
    // It allows no letter that no font has a form for, and no private one; what was written is printed all the same.
    return compiler.pdf(made.result, stamped);
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const fonts = [
  "assistant/400Regular/Assistant_400Regular.ttf",
  "assistant/600SemiBold/Assistant_600SemiBold.ttf",
  "frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf",
  "frank-ruhl-libre/500Medium/FrankRuhlLibre_500Medium.ttf",
  "frank-ruhl-libre/700Bold/FrankRuhlLibre_700Bold.ttf",
];

const bytesOf = (font: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}`)));

/** Where in the template it went wrong; what a diagnostic quotes may be somebody's text, so no more than the place. */
function firstLine(compiler: NodeCompiler, made: ReturnType<NodeCompiler["compile"]>): string {
  const fault = made.takeDiagnostics();
  const [first] = fault ? (compiler.fetchDiagnostics(fault) as { path?: string; range?: { start?: unknown } }[]) : [];
  return JSON.stringify(first?.range?.start ?? "unknown");
}
