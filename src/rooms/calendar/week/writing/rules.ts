import type { Records } from "#kernel/db/record-text.ts";
import type { JsonBytes } from "#kernel/http/json-bytes.ts";
import { at, columns } from "../rules.ts";
import { instant, instants, type Moment, piece, type Said, word, words } from "./words/rules.ts";

/** What a record does not hold; as JSON, but for the badges' names. */
export interface Beside {
  /** JSON from its beginning to `namesEnd`, where its last brace would stand; null in a session of a group. */
  readonly names: { readonly text: string; readonly namesEnd: number } | null;
  readonly group: string | null;
  readonly notes: string | null;
}

/**
 * Writes visits as JSON, one behind the other. Every field but notes is an id, an instant, a number or a word of a closed list, so
 * nothing needs escaping and each is copied from the bytes of the database to those of the reply. Most visits look like the one
 * before, each field as long as there: then the head of that one is copied whole, and what the database says is written over it.
 */
export class VisitWriter {
  readonly #to: JsonBytes;
  readonly #from: Records;
  readonly #badges: readonly string[];
  /** Where in the head the word of each column begins; nowhere where there is none. */
  readonly #places = new Int32Array(columns.length);
  /** The visit whose head lies at `#start`, up to `#end`. */
  #model = -1;
  #start = 0;
  #end = 0;

  constructor(to: JsonBytes, from: Records, badges: readonly string[]) {
    this.#to = to;
    this.#from = from;
    this.#badges = badges;
  }

  write(visit: number, beside: Beside): void {
    const to = this.#to;
    if (this.#model >= 0 && this.#looksLikeModel(visit)) this.#repeatHead(visit);
    else this.#writeHead(visit);
    to.copy(piece.group);
    to.add(beside.group ?? "null");
    to.copy(piece.client);
    if (beside.names) to.add(beside.names.text, 0, beside.names.namesEnd);
    to.add(beside.names ? "}" : "null");
    to.copy(piece.notes);
    to.add(beside.notes ?? "null");
    writeBadges(to, this.#from, visit, this.#badges);
  }

  #looksLikeModel(visit: number): boolean {
    const [from, model] = [this.#from, this.#model];
    return (
      from.areAlike(model, visit, at.id, at.notes) &&
      from.areAlike(model, visit, at.series_id, at.group_id) &&
      isTrue(from, model, at.stands_outside) === isTrue(from, visit, at.stands_outside) &&
      isTrue(from, model, at.detached) === isTrue(from, visit, at.detached)
    );
  }

  #repeatHead(visit: number): void {
    const head = this.#to.repeat(this.#start, this.#end);
    for (const one of words) this.#wordOver(head, visit, one);
    for (const one of instants) this.#instantOver(head, visit, one);
  }

  #wordOver(head: number, visit: number, { column }: Said): void {
    const place = this.#places[column]!;
    if (place > 0)
      this.#to.over(head + place, this.#from.bytes, this.#from.start(visit, column), this.#from.end(visit, column));
  }

  #instantOver(head: number, visit: number, { column, offset }: Moment): void {
    const place = this.#places[column]!;
    if (place === 0) return;
    const { bytes } = this.#from;
    const start = this.#from.start(visit, column);
    this.#to.over(head + place, bytes, start, start + 10);
    this.#to.over(head + place + 11, bytes, start + 11, this.#from.end(visit, column) - offset);
  }

  #writeHead(visit: number): void {
    const [to, from] = [this.#to, this.#from];
    this.#model = visit;
    this.#start = to.length;
    this.#places.fill(0);
    this.#word(visit, word.id);
    this.#word(visit, word.client);
    this.#word(visit, word.therapist);
    this.#word(visit, word.service);
    this.#word(visit, word.location);
    this.#instant(visit, instant.starts);
    this.#instant(visit, instant.ends);
    this.#word(visit, word.status);
    to.copy(isTrue(from, visit, at.stands_outside) ? piece.outside : piece.inside);
    this.#instant(visit, instant.timeSet);
    this.#word(visit, word.bookedBy);
    this.#instant(visit, instant.created);
    this.#instant(visit, instant.cancelled);
    this.#word(visit, word.version);
    if (from.isNull(visit, at.series_id)) to.copy(piece.noSeries);
    else {
      this.#word(visit, word.series);
      this.#instant(visit, instant.slot);
      to.copy(isTrue(from, visit, at.detached) ? piece.detached : piece.attached);
    }
    this.#end = to.length;
  }

  #word(visit: number, { column, before, after, none }: Said): void {
    const [to, from] = [this.#to, this.#from];
    if (from.isNull(visit, column)) to.copy(none);
    else {
      this.#places[column] = to.length - this.#start + before.length;
      to.between(before, from.bytes, from.start(visit, column), from.end(visit, column), after);
    }
  }

  /** `2026-05-12 09:00:00.12+00` as ISO 8601. */
  #instant(visit: number, { column, offset, before, after, none }: Moment): void {
    const [to, from] = [this.#to, this.#from];
    if (from.isNull(visit, column)) to.copy(none);
    else {
      this.#places[column] = to.length - this.#start + before.length;
      const start = from.start(visit, column);
      to.between(before, from.bytes, start, start + 10, piece.timeMark);
      to.between(piece.nothing, from.bytes, start + 11, from.end(visit, column) - offset, after);
    }
  }
}

function writeBadges(to: JsonBytes, from: Records, visit: number, names: readonly string[]): void {
  to.copy(piece.badges);
  let comma = isTrue(from, visit, at.first);
  if (comma) to.copy(piece.isFirst);
  for (let badge = 0; badge < names.length; badge++) {
    const field = columns.length + badge;
    if (from.isNull(visit, field)) continue;
    to.add(comma ? ',"' : '"');
    to.add(names[badge]!);
    to.add('":"');
    to.between(piece.nothing, from.bytes, from.start(visit, field), from.end(visit, field), piece.quote);
    comma = true;
  }
  to.add("}}");
}

const isTrue = (from: Records, visit: number, field: number) => from.bytes[from.start(visit, field)] === letterT;
const letterT = 0x74;
