/** How often a text is asked before it is worth keeping, and how many are kept: each costs every connection some 30 kB. */
const often = 24;
const mostKept = 120;
/** Texts that are counted: what is built from lists of any length would be endless. */
const mostCounted = 2_000;

/**
 * Names for the statements that are asked all day, so that each connection plans them once: planning took longer than
 * answering for most of what a booking and a client's page ask. Texts that are seldom asked stay unnamed and cost nothing.
 */
export class Prepared {
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, number>();

  /** The name under which a text is prepared, when it is. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name || this.#names.size >= mostKept) return name;
    const asked = (this.#asked.get(text) ?? 0) + 1;
    if (asked < often) {
      if (this.#asked.size >= mostCounted) this.#asked.clear();
      this.#asked.set(text, asked);
      return undefined;
    }
    this.#asked.delete(text);
    if (takesColumnsAsTheyCome.test(text)) return undefined;
    this.#names.set(text, `often_${this.#names.size}`);
    return this.#names.get(text);
  }
}

/** A kept plan fails once its columns have changed, as a migration does while other processes go on serving. */
const takesColumnsAsTheyCome = /(?:select|returning) (?:"?\w+"?\.)?\*/i;
