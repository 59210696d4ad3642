import { ProblemError } from "#web/problem.ts";
import type { NoteReply } from "../../contract.ts";
import { merged } from "../../rules.ts";
import { Keeper } from "./keeper.ts";
import type { Change, Road } from "./road.ts";

export const marker = "— written at the same time in another tab —";
export const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now());

export type Weather = "fair" | "offline" | "answers lost" | "busy";

/** One note at the far end of a network that may be down, or may lose the answer to what it carried. */
export class FarNote implements Road {
  note: NoteReply | null = null;
  weather: Weather = "fair";
  slow = 20;
  readonly asked: Change[] = [];
  readonly #started = new Set<string>();

  start: Road["start"] = (beginning, key) =>
    this.#carry(() => {
      if (this.#started.has(key)) return this.#standing();
      this.#started.add(key);
      this.note = { ...blank, ...beginning, sections: merged(beginning, beginning.sections), version: 1 };
      return this.note;
    });

  write: Road["write"] = ({ version }, change) =>
    this.#carry(() => {
      this.asked.push(change);
      const note = this.#standing();
      if (note.status === "signed") throw new ProblemError(409, { code: "note_signed" });
      if (version !== note.version) throw new ProblemError(412, { code: "stale_version" });
      const sections = merged(note, note.sections, change.sections);
      this.note = { ...note, ...change, sections, version: version + 1 };
      return this.note;
    });

  read: Road["read"] = () => this.#carry(() => this.#standing());

  #standing(): NoteReply {
    if (this.note === null) throw new ProblemError(404, {});
    return this.note;
  }

  async #carry(act: () => NoteReply): Promise<NoteReply> {
    await later(this.slow);
    if (this.weather === "offline") throw new ProblemError(0, {});
    if (this.weather === "busy") throw new ProblemError(503, {});
    const answer = act();
    await later(this.slow);
    if (this.weather === "answers lost") throw new ProblemError(0, {});
    return answer;
  }
}

export const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const blank: NoteReply = {
  id: "0198c0de-0000-7000-8000-000000000001",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  appointmentId: null,
  author: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Ferrer" },
  template: "soap",
  templateId: null,
  form: null,
  status: "draft",
  private: false,
  psychotherapy: false,
  version: 1,
  happenedAt: "2026-05-12T08:00:00Z",
  sections: merged({ template: "soap", form: null }, {}),
  createdAt: "2026-05-12T08:55:00Z",
  updatedAt: "2026-05-12T08:55:00Z",
  signedAt: null,
  signedById: null,
  amended: false,
  countersignature: null,
};

/** A page that takes the note up as it stands there. */
export function open(road: FarNote): Keeper {
  const { template, templateId, form, sections, private: secret, psychotherapy } = road.note ?? blank;
  const beginning = { template, templateId, form, sections, private: secret, psychotherapy };
  return new Keeper({ note: road.note, ...beginning, road, now, marker });
}
