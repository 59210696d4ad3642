import type { ClientLine } from "../../contract.ts";
import { type Findable, findableOf, fold } from "../../search/rules.ts";

/** A client as the directory holds them. */
export type Listed = Omit<ClientLine, "visits">;

/**
 * A client packed into three flat texts, half a kilobyte in all: as objects the same took three times that, and a
 * thousand small practices did not fit in memory at once. What is asked of all entries (names, findable words) is cut out
 * of a text; the whole client, of a page at most, is parsed.
 */
export class Entry {
  readonly id: string;
  readonly version: number;
  readonly status: Listed["status"];
  /** The client as JSON, beginning with id, first name, last name and pronouns. */
  readonly #json: string;
  readonly #namesEnd: number;
  /** `last name \n first name` as they sort. */
  readonly #order: string;
  /** The findable names, the rest, the digits and the folded tags, a line each; tags parted by tabs. */
  readonly #findable: string;

  constructor(client: Listed) {
    const { id, firstName, lastName, pronouns, ...more } = client;
    const names = { id, firstName, lastName, pronouns };
    this.id = id;
    this.version = client.version;
    this.status = client.status;
    this.#json = JSON.stringify({ ...names, ...more });
    this.#namesEnd = JSON.stringify(names).length - 1;
    this.#order = flat([lastName || firstName, firstName]);
    const { names: found, rest, digits } = findableOf(client);
    this.#findable = flat([found, rest, digits, `\t${client.tags.map(fold).join("\t")}\t`]);
  }

  get client(): Listed {
    return JSON.parse(this.#json);
  }

  /** Ready to be put into a reply: `{"id", "firstName", "lastName", "pronouns"}`. */
  get nameJson(): string {
    return `${this.#json.slice(0, this.#namesEnd)}}`;
  }

  /** The last name, or the only one, and the first name. */
  get order(): [string, string] {
    const cut = this.#order.indexOf("\n");
    return [this.#order.slice(0, cut), this.#order.slice(cut + 1)];
  }

  get findable(): Findable {
    const [names = "", rest = "", digits = ""] = this.#findable.split("\n", 3);
    return { names, rest, digits };
  }

  /** Whether a text stands in the JSON of the client: a quick no before it is parsed. */
  mentions(text: string): boolean {
    return this.#json.includes(text);
  }

  /** Whether the client has this tag, folded. */
  hasTag(tag: string): boolean {
    return this.#findable.includes(`\t${tag}\t`);
  }

  /** What it weighs in memory, about: its texts, its id, and its places in the directory. */
  get bytes(): number {
    return 320 + weightOf(this.#json) + weightOf(this.#order) + weightOf(this.#findable);
  }
}

/** Joined, not added: the engine keeps sums of texts as trees of their parts. A line break within would part them wrongly. */
const flat = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\n", " ")).join("\n");

/** Latin takes a byte a character, a text with any other letter two. */
const weightOf = (text: string) => (/[^\0-\xff]/.test(text) ? 2 : 1) * text.length;
