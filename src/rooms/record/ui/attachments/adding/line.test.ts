import { describe, expect, test, vi } from "vitest";
import { ProblemError } from "#web/problem.ts";
import type { UploadReply } from "../../../attachments/chunked/contract.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { UploadLine } from "./line.ts";
import { turns } from "./patience.ts";
import type { UploadRoad } from "./road.ts";
import type { Unfinished } from "./unfinished.ts";

const chunkBytes = 1_000;
type Weather = "fair" | "offline" | "answers lost" | "restarting";

/** The far end of a line that may break: keeps what came, whether or not its answer arrives. */
class FarShelf implements UploadRoad {
  weather: Weather = "fair";
  refusal: string | null = null;
  readonly came = new Map<string, Uint8Array>();
  readonly #finished = new Map<string, { name: string; noteId: string | null; bytes: Uint8Array }>();
  atOnce = 0;
  most = 0;
  readonly #begun = new Map<string, UploadReply>();
  readonly #byId = new Map<string, UploadReply>();

  begin: UploadRoad["begin"] = ({ clientId, noteId, name, bytes }, key) =>
    this.#carry(() => {
      const known = this.#begun.get(key);
      if (known) return known;
      const id = `upload-${this.#byId.size + 1}`;
      const begun = { ...blank, id, clientId, noteId, name, bytes };
      this.#begun.set(key, begun);
      this.#byId.set(id, begun);
      this.came.set(id, new Uint8Array());
      return begun;
    });
  read: UploadRoad["read"] = (id) => this.#carry(() => this.#standing(id));
  send: UploadRoad["send"] = async ({ id, offset }, chunk, onSent, signal) => {
    this.most = Math.max(this.most, ++this.atOnce);
    const bytes = new Uint8Array(await chunk.arrayBuffer());
    onSent(bytes.length / 2);
    return this.#carry(() => {
      signal.throwIfAborted();
      const stands = this.#standing(id).offset;
      if (stands !== offset) throw new ProblemError(409, { code: "upload_moved_on", offset: stands });
      this.came.set(id, new Uint8Array([...(this.came.get(id) ?? []), ...bytes]));
      return this.#standing(id);
    }).finally(() => this.atOnce--);
  };
  finish: UploadRoad["finish"] = (id) =>
    this.#carry(() => {
      const { name, noteId } = this.#standing(id);
      if (this.refusal) throw new ProblemError(422, { code: "upload_refused", reason: this.refusal });
      // Asked again, it answers the same file.
      this.#finished.set(id, { name, noteId, bytes: this.came.get(id) ?? new Uint8Array() });
      return { name } as AttachmentReply;
    });
  drop: UploadRoad["drop"] = async (id) => void this.#byId.delete(id);

  get kept() {
    return [...this.#finished.values()];
  }

  forgetAll(): void {
    this.#byId.clear();
  }

  #standing(id: string): UploadReply {
    const upload = this.#byId.get(id);
    if (upload === undefined) throw new ProblemError(404, { code: "not_found" });
    return { ...upload, offset: this.came.get(id)?.length ?? 0 };
  }

  async #carry<Answer>(act: () => Answer): Promise<Answer> {
    await passed(2);
    if (this.weather === "offline") throw new ProblemError(0, {});
    if (this.weather === "restarting") throw new ProblemError(503, {});
    const answer = act();
    if (this.weather === "answers lost") throw new ProblemError(0, {});
    return answer;
  }
}

const blank: UploadReply = {
  id: "",
  clientId: "",
  noteId: null,
  name: "",
  bytes: 0,
  offset: 0,
  chunkBytes,
  leastChunkBytes: 1,
  attachmentId: null,
  expiresAt: "2026-11-25T09:00:00Z",
};

/** What survives a page that is loaded anew. */
function shelf(): Unfinished & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    find: async ({ name }) => all.get(name) ?? null,
    keep: async ({ name }, id) => void all.set(name, id),
    forget: async ({ name }) => void all.delete(name),
    count: () => all.size,
  };
}

const content = Uint8Array.from({ length: 4_500 }, (_, at) => at % 251);
const said = (bytes: Uint8Array) => bytes.toString();
const whatCame = (road: FarShelf) => road.kept.map(({ bytes }) => said(bytes));
const file = (name = "session.m4a", bytes: Uint8Array<ArrayBuffer> = content) => new File([bytes], name);

function line(road: FarShelf, unfinished = shelf()) {
  const arrived: string[] = [];
  const means = {
    wait: () => passed(5),
    turn: turns(2),
    onArrived: ({ name }: { name: string }) => arrived.push(name),
  };
  const made = new UploadLine({ clientId: "c", road, unfinished, ...means });
  return { made, arrived, unfinished };
}

const passed = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** Nothing is on its way any more. */
const settled = (made: UploadLine) =>
  vi.waitFor(() => expect(made.snapshot().filter(({ state }) => state !== "failed")).toEqual([]), { interval: 2 });
const someCame = (road: FarShelf) =>
  vi.waitFor(() => expect([...road.came.values()].some(({ length }) => length > 0)).toBe(true), { interval: 1 });
const note = async () => "note";

describe("A file on its way", () => {
  test("goes in chunks and arrives as it was, with its note", async () => {
    const road = new FarShelf();
    const { made, arrived, unfinished } = line(road);
    made.add([file()], note);
    await settled(made);
    expect(road.kept).toMatchObject([{ name: "session.m4a", noteId: "note" }]);
    expect(whatCame(road)).toEqual([said(content)]);
    expect([arrived, made.snapshot(), unfinished.count()]).toEqual([["session.m4a"], [], 0]);
  });

  test.each(["offline", "restarting", "answers lost"] as const)(
    "goes on where it stopped when the line is %s",
    async (weather) => {
      const road = new FarShelf();
      const { made } = line(road);
      made.add([file()], note);
      for (let turns = 0; turns < 6; turns++) {
        await passed(35);
        road.weather = weather;
        await passed(700);
        road.weather = "fair";
      }
      await settled(made);
      expect(whatCame(road)).toEqual([said(content)]);
      expect(made.snapshot()).toEqual([]);
    },
  );

  test("says meanwhile that the line is broken, and gives nothing up", async () => {
    const road = new FarShelf();
    const { made } = line(road);
    road.weather = "offline";
    made.add([file()], note);
    const isBroken = () => expect(made.snapshot()).toMatchObject([{ state: "broken", problem: null }]);
    await vi.waitFor(isBroken);
    for (let looks = 0; looks < 10; looks++) {
      await passed(4);
      isBroken();
    }
  });

  test("is begun anew when what had come of it is gone", async () => {
    const road = new FarShelf();
    const { made } = line(road);
    made.add([file()], note);
    await someCame(road);
    road.weather = "offline";
    await passed(20);
    road.forgetAll();
    road.weather = "fair";
    await settled(made);
    expect(whatCame(road)).toEqual([said(content)]);
  });

  test("goes on after the page was loaded anew, once it is chosen again", async () => {
    const road = new FarShelf();
    const kept = shelf();
    const { made: former } = line(road, kept);
    former.add([file()], note);
    await someCame(road);
    road.weather = "offline";
    await passed(20);
    expect(kept.count()).toBe(1);
    const { made } = line(road, kept);
    road.weather = "fair";
    made.add([file()], note);
    await Promise.all([settled(made), settled(former)]);
    expect(road.came.size).toBe(1);
    expect(whatCame(road)[0]).toBe(said(content));
  });

  test("is sent with one other at a time, and no more", async () => {
    const road = new FarShelf();
    const { made } = line(road);
    made.add(
      ["a", "b", "c", "d"].map((name) => file(name)),
      note,
    );
    await settled(made);
    expect(road.kept).toHaveLength(4);
    expect(road.most).toBe(2);
  });
});

describe("A file that is not taken", () => {
  test.each([
    ["empty", file("a", new Uint8Array())],
    ["too_large", Object.defineProperty(file("a"), "size", { value: 101 * 1024 * 1024 })],
  ])("because it is %s is not even sent", async (reason, one) => {
    const road = new FarShelf();
    const { made } = line(road);
    made.add([one], note);
    await settled(made);
    expect(made.snapshot()).toMatchObject([{ state: "failed", problem: { details: { reason } } }]);
    expect(road.came.size).toBe(0);
  });

  test("says why, and stays until it is left out", async () => {
    const road = new FarShelf();
    road.refusal = "infected";
    const { made, unfinished } = line(road);
    made.add([file()], note);
    await settled(made);
    expect(made.snapshot()).toMatchObject([{ state: "failed", problem: { details: { reason: "infected" } } }]);
    expect(unfinished.count()).toBe(0);
    made.dismiss(made.snapshot()[0]?.key ?? "");
    expect(made.snapshot()).toEqual([]);
  });

  test("can be stopped on its way, and leaves nothing there", async () => {
    const road = new FarShelf();
    const { made, unfinished } = line(road);
    made.add([file()], note);
    await someCame(road);
    made.dismiss(made.snapshot()[0]?.key ?? "");
    await settled(made);
    expect(road.kept).toEqual([]);
    expect([made.snapshot(), unfinished.count()]).toEqual([[], 0]);
    await expect(road.read("upload-1")).rejects.toMatchObject({ status: 404 });
  });
});
