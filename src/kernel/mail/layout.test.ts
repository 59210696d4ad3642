import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compiledLayouts } from "./layout.compile.ts";
import { layouts } from "./layout.gen.ts";
import { slots } from "./layout.source.ts";
import { lay, type Sheet } from "./layout.ts";

const hostile = `<script>alert("1")</script> @@link@@ $& 'x'`;
const sheet: Sheet = {
  locale: "en",
  subject: hostile,
  preview: hostile,
  sender: hostile,
  heading: hostile,
  paragraphs: [hostile],
  facts: [{ label: hostile, lines: [hostile, hostile] }],
  action: { label: hostile, link: 'https://quietroom.example/?a=1&b="><script>', fallback: hostile },
  notes: [hostile],
  footer: hostile,
};

test("the compiled layouts are those of the source", async () => {
  const kept = await readFile(new URL("layout.gen.ts", import.meta.url), "utf8");
  expect(await compiledLayouts(), "run: node src/kernel/mail/layout.compile.ts").toBe(kept);
}, 30_000);

test("each layout has the slots it fills and asks nothing of any server", () => {
  for (const [name, html] of Object.entries(layouts)) {
    const found = new Set([...html.matchAll(/@@([a-z]+)@@/g)].map(([, slot]) => slot));
    const wanted = slots.filter((slot) => name.endsWith("action") || (slot !== "link" && slot !== "label"));
    expect([...found].toSorted()).toEqual([...wanted].toSorted());
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(/);
    expect(html.replaceAll("http://www.w3.org/1999/xhtml", "")).not.toMatch(/https?:/);
  }
});

test("whatever is given stays text", () => {
  const { html, text } = lay(sheet);
  expect(html).not.toContain("<script");
  expect(html).not.toContain('b=">');
  expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; @@link@@ \$&amp; &#39;x&#39;/g)).toHaveLength(
    13,
  );
  expect(text).toContain(hostile);
});

test("a link that is no web address is refused", () => {
  for (const link of ["javascript:alert(1)", "data:text/html,x", "/sign-in", ""]) {
    expect(() => lay({ ...sheet, action: { ...sheet.action!, link } })).toThrow(TypeError);
  }
});

test("isolates become bdi in the HTML and are always closed", () => {
  const { html } = lay({ ...sheet, paragraphs: ["\u2068Ana\u2069 \u206611:00–11:50\u2069\u2069", "\u2068open"] });
  expect(html).toContain('<bdi>Ana</bdi> <bdi dir="ltr">11:00–11:50</bdi></p>');
  expect(html).toContain("<bdi>open</bdi></p>");
});
