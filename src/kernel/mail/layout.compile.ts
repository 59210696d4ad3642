import { writeFile } from "node:fs/promises";
import mjml2html from "mjml";
import { layoutSource } from "./layout.source.ts";

/**
 * The compiled layouts as the text of `layout.gen.ts`.
 *
 * They are compiled when the layout changes and not while the program runs: loading the compiler was measured to block
 * a process for 1.3 to 1.9 s and to hold 102 MB, for a result that never differs.
 * `node src/kernel/mail/layout.compile.ts` writes the file; a test says when it is stale.
 */
export async function compiledLayouts(): Promise<string> {
  const entries: string[] = [];
  for (const direction of ["ltr", "rtl"] as const) {
    for (const withAction of [false, true]) {
      const html = await compiled(layoutSource(direction, withAction));
      entries.push(`  "${direction} ${withAction ? "action" : "plain"}":\n    ${JSON.stringify(html)},`);
    }
  }
  return [
    "// Written by layout.compile.ts from layout.source.ts; change that one.",
    "export const layouts = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}

async function compiled(source: string): Promise<string> {
  const { html, errors } = await mjml2html(source, { fonts: {}, keepComments: false, validationLevel: "strict" });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join("\n"));
  return html.replace(/\n\s*/g, "\n").trim();
}

if (import.meta.main) await writeFile(new URL("layout.gen.ts", import.meta.url), await compiledLayouts());
