import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread had the processor for. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly requestId?: string; readonly url?: string } };
}

const categories = ["devtools.timeline", "blink.user_timing", "v8.execute"];

/** What is counted as scripting, as DevTools does; layout and style forced from within are not. */
const scripting =
  /^(EvaluateScript|v8\.|V8\.|FunctionCall|TimerFire|EventDispatch|FireAnimationFrame|FireIdleCallback|RunMicrotasks|XHR|MinorGC|MajorGC|ParseJSON)/;

/** What Chromium traces while something is done on a page. */
export async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<Trace> {
  await browser.startTracing(page, { categories });
  await work();
  return new Trace(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
}

export class Trace {
  readonly #events: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    this.#events = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  }

  /** When the answer of a request, named by a part of its address, had come in whole. */
  answered(path: string): number {
    const sent = this.#events.find(
      ({ name, args }) => name === "ResourceSendRequest" && args.data?.url?.includes(path),
    );
    const id = sent?.args.data?.requestId;
    const whole = this.#events.find(({ name, args }) => name === "ResourceFinish" && args.data?.requestId === id);
    if (!id || !whole) throw new Error(`Nothing in the trace answered ${path}.`);
    return whole.ts;
  }

  /** When the page marked a moment by this name. */
  marked(mark: string): TraceEvent {
    const found = this.#events.find(({ name }) => name === mark);
    if (!found) throw new Error(`The page never marked ${mark}.`);
    return found;
  }

  /**
   * Milliseconds of scripting in the main thread of whoever set the mark, from a moment until then; `processor` leaves out what
   * others had the processor for meanwhile.
   */
  scriptingUntil(mark: string, from: number): { wall: number; processor: number } {
    const { pid, tid, ts: until } = this.marked(mark);
    const own = this.#events.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid);
    const open: { end: number; scripts: boolean }[] = [];
    let [wall, processor] = [0, 0];
    for (const { name, ts, dur = 0, tdur = dur } of own) {
      while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
      const within = open.at(-1)?.scripts ?? false;
      const scripts = scripting.test(name) || (within && !/Layout|Style|Paint|Layer|Commit/.test(name));
      const inside = Math.max(0, Math.min(ts + dur, until) - Math.max(ts, from));
      const sign = scripts && !within ? 1 : !scripts && within ? -1 : 0;
      wall += sign * inside;
      processor += sign * (dur > 0 ? (inside * tdur) / dur : 0);
      open.push({ end: ts + dur, scripts });
    }
    return { wall: wall / 1000, processor: processor / 1000 };
  }
}
