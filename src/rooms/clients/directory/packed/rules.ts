import type { ClientLine } from "../../contract.ts";
import { type Findable, findableOf, fold } from "../../search/rules.ts";

/** A client as the directory holds them. */
export type Listed = Omit<ClientLine, "visits">;

/**
 * A client packed into one flat text of half a kilobyte: as objects the same took three times that, and a thousand small
 * practices did not fit in memory at once; as several texts it was so many more things for the collector to look at. What is
 * asked of all entries (names, findable words) is cut out of it; the whole client, of a page at most, is parsed.
 */
export class Entry {
  readonly version: number;
  readonly status: Listed["status"];
  /** Where, in `text` and in `json`, the id, the names and the pronouns end that they begin with. */
  readonly namesEnd: number;
  /**
   * In lines: the client as JSON, the last and the first name as they sort, the findable names, the rest, the digits, and the
   * folded tags parted by tabs.
   */
  readonly #text: Text;
  readonly #orderAt: number;
  readonly #findableAt: number;

  constructor({ text, version, status, namesEnd, orderAt, findableAt }: Parts) {
    this.version = version;
    this.status = status;
    this.namesEnd = namesEnd;
    this.#text = text;
    this.#orderAt = orderAt;
    this.#findableAt = findableAt;
  }

  static of(client: Listed): Entry {
    const { id, firstName, lastName, pronouns, ...more } = client;
    const names = { id, firstName, lastName, pronouns };
    const json = JSON.stringify({ ...names, ...more });
    const order = flat([lastName || firstName, firstName]);
    const { names: found, rest, digits } = findableOf(client);
    const findable = flat([found, rest, digits, `\t${client.tags.map(fold).join("\t")}\t`]);
    const orderAt = json.length + 1;
    return new Entry({
      text: [json, order, findable].join("\n"),
      version: client.version,
      status: client.status,
      namesEnd: JSON.stringify(names).length - 1,
      orderAt,
      findableAt: orderAt + order.length + 1,
    });
  }

  /** What makes an entry anew, with its text as a text. */
  get parts(): Parts & { readonly text: string } {
    const { text, version, status, namesEnd } = this;
    return { text, version, status, namesEnd, orderAt: this.#orderAt, findableAt: this.#findableAt };
  }

  /** All of it, as it is packed. */
  get text(): string {
    return typeof this.#text === "string" ? this.#text : this.#text.slice(0, this.#text.length);
  }

  get id(): string {
    const head = this.#text.slice(idAt, idAt + longestId);
    return head.slice(0, head.indexOf('"'));
  }

  /** The client as JSON. */
  get json(): string {
    return this.#text.slice(0, this.#orderAt - 1);
  }

  get client(): Listed {
    return JSON.parse(this.json);
  }

  /** The last name, or the only one, and the first name. */
  get order(): [string, string] {
    const [last = "", first = ""] = this.#text.slice(this.#orderAt, this.#findableAt - 1).split("\n", 2);
    return [last, first];
  }

  get findable(): Findable {
    const [names = "", rest = "", digits = ""] = this.lines.split("\n", 3);
    return { names, rest, digits };
  }

  /** The lines of its findable parts as they stand, for a quick look. */
  get lines(): string {
    return this.#text.slice(this.#findableAt, this.#text.length);
  }

  /** Whether a text stands in the JSON of the client: a quick no before it is parsed. */
  mentions(text: string): boolean {
    return this.json.includes(text);
  }

  /** Whether the client has this tag, folded. */
  hasTag(tag: string): boolean {
    return this.lines.includes(`\t${tag}\t`);
  }

  /** What it weighs in memory, about: its text and its places in the directory. */
  get bytes(): number {
    return 240 + (typeof this.#text === "string" ? weightOf(this.#text) : this.#text.bytes);
  }
}

/** A text, or a stretch of many that lie together in one buffer, which is read where it is cut. */
type Text = string | { readonly length: number; readonly bytes: number; slice(from: number, to: number): string };

/** An entry's text, and the places in it where its parts begin. */
export interface Parts extends Pick<Entry, "version" | "status" | "namesEnd"> {
  readonly text: Text;
  readonly orderAt: number;
  readonly findableAt: number;
}

/** Behind `{"id":"`, with which every text begins. */
const idAt = 7;
/** Of an id, and the quote behind it. */
const longestId = 37;

/** Joined, not added: the engine keeps sums of texts as trees of their parts. A line break within would part them wrongly. */
const flat = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\n", " ")).join("\n");

/** Latin takes a byte a character, a text with any other letter two. */
const weightOf = (text: string) => (/[^\0-\xff]/.test(text) ? 2 : 1) * text.length;
