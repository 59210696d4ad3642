import type * as english from "./en.ts";
import type { Locale } from "./locales.ts";

type First = typeof english.first;
type Parts = { [P in keyof typeof english.parts]: Awaited<ReturnType<(typeof english.parts)[P]>> };
/** A room's words, which come with its pages. */
export type Part = keyof Parts;
type Words = Exclude<{ [P in Part]: keyof Parts[P] }[Part], keyof First>;

/** Every message of the interface; English decides which keys exist, the others must match it. */
export type Messages = First &
  Parts["erasure"] &
  Parts["exporting"] &
  Parts["imports"] &
  Parts["merging"] &
  Parts["calendar"] &
  Parts["clients"] &
  Parts["consents"] &
  Parts["profile"] &
  Parts["record"] &
  Parts["practices"] &
  Parts["refusals"] &
  Parts["trail"] &
  Parts["menu"] &
  Parts["palette"] &
  Parts["signIn"];
export type Namespace = keyof Messages;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

interface Source {
  first: First;
  parts: { [P in Part]: () => Promise<Parts[P]> };
}

const sources: Record<Locale, () => Promise<Source>> = {
  en: () => import("./en.ts"),
  es: () => import("./es.ts"),
  ca: () => import("./ca.ts"),
  it: () => import("./it.ts"),
  he: () => import("./he.ts"),
};

/** Which part brings a namespace that is not there from the start. */
const partOf: { [N in Words]: Part } = {
  erasure: "erasure",
  exporting: "exporting",
  imports: "imports",
  merging: "merging",
  calendar: "calendar",
  availability: "calendar",
  series: "calendar",
  groups: "calendar",
  feeds: "calendar",
  offer: "calendar",
  views: "calendar",
  clients: "clients",
  consents: "consents",
  profile: "profile",
  list: "profile",
  record: "record",
  charts: "record",
  print: "record",
  notes: "record",
  writing: "record",
  files: "record",
  practices: "practices",
  trail: "trail",
  messages: "practices",
  menu: "menu",
  palette: "palette",
  signIn: "signIn",
};

/** Each language as far as it has come. Grows in place: who stands already has its words, and need not be drawn again. */
const known = new Map<Locale, Messages>();
const underWay = new Map<string, Promise<void>>();
const wanted = new Set<Part>();
let spoken: Locale | null = null;

/** One language: its first words, and those of all parts that were wanted in another. The page speaks it from then on. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [{ first }] = await Promise.all([sources[locale](), ...[...wanted].map((part) => loadPart(locale, part))]);
  spoken = locale;
  return learn(locale, first);
}

/** The words of some parts, in the language of the page and in every one it will speak. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  const locale = spoken;
  if (locale !== null) await Promise.all(parts.map((part) => loadPart(locale, part)));
}

/** Fetches code together with the words it says, and those of what it may be refused: `lazyRouteComponent(withWords(() => import("./page.tsx"), "clients"))`. */
export function withWords<Module>(load: () => Promise<Module>, ...parts: readonly Part[]): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), loadWords("refusals", ...parts)]);
    return module;
  };
}

/** The first words of a language and those of some parts, for a page that speaks to somebody else than its member. */
export async function wordsBeside(locale: Locale, ...parts: readonly Part[]): Promise<Messages> {
  const [{ first }] = await Promise.all([sources[locale](), ...parts.map((part) => loadPart(locale, part))]);
  return learn(locale, first);
}

/**
 * What must be waited for before a namespace can be spoken, the same promise each time; null where its words are there from
 * the start. One that has come says so in the way React asks for (`status`), so that nobody waits for it even a moment.
 */
export function comingWords(locale: Locale, namespace: Namespace): Promise<void> | null {
  if (!(namespace in partOf)) return null;
  const part = partOf[namespace as Words];
  wanted.add(part);
  return loadPart(locale, part);
}

function loadPart(locale: Locale, part: Part): Promise<void> {
  const key = `${locale} ${part}`;
  const coming = underWay.get(key) ?? fetchPart(locale, part);
  underWay.set(key, coming);
  return coming;
}

function fetchPart(locale: Locale, part: Part): Promise<void> {
  const coming = bring(locale, part);
  coming.then(
    () => Object.assign(coming, { status: "fulfilled" }),
    // Without a connection it fails, is seen to have failed by who waits for it, and may then be asked again.
    () => setTimeout(() => underWay.delete(`${locale} ${part}`), 1000),
  );
  return coming;
}

async function bring(locale: Locale, part: Part): Promise<void> {
  const { parts } = await sources[locale]();
  learn(locale, await parts[part]());
}

/** A namespace may come in pieces, as what is refused in the rooms follows what is refused everywhere. */
function learn(locale: Locale, words: { readonly [N in Namespace]?: object }): Messages {
  const messages: Partial<Record<string, object>> = known.get(locale) ?? {};
  for (const [namespace, more] of Object.entries(words))
    messages[namespace] = Object.assign(messages[namespace] ?? {}, more);
  known.set(locale, messages as Messages);
  return messages as Messages;
}
