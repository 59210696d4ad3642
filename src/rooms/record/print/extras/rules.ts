/** What a page shows as it was typed, since nobody's hand here writes it, and paper sets as other programs mean it. */
export interface Extra {
  text: string;
  code?: true;
  link?: string;
  /** An underline begins or ends here. */
  turns?: true;
}

/** Stands where an extra stood, while the marks around it are read. */
export const place = "\ue000";

const destination = String.raw`\]\(\s{0,9}(?:<(?<angled>[^<>\s()]{1,2000})>|(?<plain>[^\s()<>]{1,2000}))(?:\s{1,9}"[^"\n]{0,300}")?\s{0,9}\)`;
// Escapes and addresses are stepped over, so that nothing is found within them. Each is tried where the one before it ended.
const token = new RegExp(
  [
    String.raw`\\[!-/:-@[-\x60{-~]`,
    String.raw`https?:\/\/[^\s<>()\x60\ue000]*`,
    destination,
    String.raw`(?<typed>\ue000)`,
    String.raw`(?<fence>\x60+)`,
    String.raw`<(?<address>(?:https?:\/\/|mailto:)[^<>\s]{1,2000})>`,
    String.raw`(?<line><br ?\/?>|\n)`,
    "&(?<name>amp|lt|gt|quot|apos|nbsp|#39);",
    String.raw`(?<image>!(?=\[[^[\]\n]{0,300}\]\())`,
    String.raw`(?<under>\+{2,})`,
  ].join("|"),
  "gu",
);

/** Most lines hold none, and a note may have a hundred thousand of them. */
const mayHoldSome = /[\\\x60<&!+\n\ue000]|\]\(/u;

/** A text without its extras, and these in their order: code, underlines, addresses in angles. Names of signs and breaks of HTML are spelled out. */
export function takenOut(text: string): { bare: string; extras: Extra[] } {
  if (!mayHoldSome.test(text)) return { bare: text, extras: [] };
  const extras: Extra[] = [];
  let bare = "";
  let done = 0;
  let opened: Extra | null = null;
  const put = (extra: Extra): Extra => {
    extras.push(extra);
    bare += place;
    return extra;
  };
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { 0: whole, index, groups = {} } = found;
    bare += text.slice(done, index);
    done = index + whole.length;
    const code = groups.fence === undefined ? "" : codeAt(text, done, whole);
    if (code !== "") {
      put({ text: code.replaceAll("\n", " "), code: true });
      done += code.length + whole.length;
    } else if (groups.under?.length === 2)
      opened = underlined(opened, put({ text: whole }), text[index - 1] ?? " ", text[done] ?? " ");
    else if (groups.typed !== undefined) put({ text: whole });
    else if (groups.address !== undefined) put({ text: whole.replace(/^<(?:mailto:)?|>$/g, ""), link: groups.address });
    else bare += spelled(whole, groups);
    if (groups.line !== undefined) opened = null;
    token.lastIndex = done;
  }
  return { bare: bare + text.slice(done), extras };
}

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };

/** As the page's own Markdown has it. */
function spelled(whole: string, { line, name, image, angled, plain }: Record<string, string | undefined>): string {
  if (line !== undefined) return "\n";
  if (name !== undefined) return name === "nbsp" ? "\u00a0" : `\\${names[name]}`;
  if (image !== undefined) return "";
  return angled === undefined && plain === undefined ? whole : `](${angled ?? plain})`;
}

/** So far the end of a piece of code is looked for, so that a text of nothing but fences takes no longer than others. */
const longestCode = 2_000;

/** What stands between this fence and the next one as long; nothing without a next one. */
function codeAt(text: string, start: number, fence: string): string {
  const length = text.slice(start, start + longestCode).indexOf(fence);
  return length < 1 ? "" : text.slice(start, start + length);
}

/** A sign closes the one that is open, or opens, or is what was typed, by what stands beside it. Answers which one waits. */
function underlined(opened: Extra | null, here: Extra, before: string, after: string): Extra | null {
  if (opened === null || /\s/.test(before)) return /\s/.test(after) ? opened : here;
  for (const one of [opened, here]) Object.assign(one, { text: "", turns: true });
  return null;
}
