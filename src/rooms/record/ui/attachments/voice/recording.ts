/** Why nothing can be recorded, or why it ended by itself. */
export type VoiceFault = "refused" | "absent" | "busy" | "unsupported" | "lost";

export interface Recorded {
  state: "asking" | "recording" | "paused" | "done" | "fault";
  fault: VoiceFault | null;
  /** What was said so far; there once it is done. */
  sound: Blob | null;
}

/** Longer than any session; at this quality three hours are far below what one file may hold. */
export const longestSeconds = 3 * 60 * 60;
const bitsPerSecond = 64_000;

const first: Recorded = { state: "asking", fault: null, sound: null };

/**
 * A recording as it is made. It lies in the page's memory, a second at a time, and nowhere else: neither a broken line nor a
 * microphone that is unplugged takes away what was said before.
 */
export class VoiceRecording {
  #now = first;
  #parts: Blob[] = [];
  #stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;
  #ears: { context: AudioContext; analyser: AnalyserNode } | null = null;
  #heardMilliseconds = 0;
  #since: number | null = null;
  #over = false;
  readonly #told = new Set<() => void>();

  readonly snapshot = (): Recorded => this.#now;
  readonly subscribe = (tell: () => void): (() => void) => {
    this.#told.add(tell);
    return () => this.#told.delete(tell);
  };

  /** Asks for the microphone, and begins. */
  async begin(): Promise<void> {
    this.#become(first);
    const format = formats.find((one) => globalThis.MediaRecorder?.isTypeSupported(one));
    if (navigator.mediaDevices === undefined || format === undefined) return this.#fail("unsupported");
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (fault) {
      return this.#fail(faultOf(fault));
    }
    // Closed while the browser was still asking.
    if (this.#over) return this.#letGo();
    this.#listen(this.#stream);
    const recorder = new MediaRecorder(this.#stream, { mimeType: format, audioBitsPerSecond: bitsPerSecond });
    recorder.ondataavailable = ({ data }) => data.size > 0 && this.#parts.push(data);
    recorder.onstop = () => this.#finish(format);
    this.#stream.getTracks()[0]?.addEventListener("ended", () => this.#lose());
    recorder.start(1_000);
    this.#recorder = recorder;
    this.#since = performance.now();
    this.#become({ ...first, state: "recording" });
  }

  pause(): void {
    if (this.#recorder?.state !== "recording") return;
    this.#recorder.pause();
    this.#heardMilliseconds = this.seconds * 1_000;
    this.#since = null;
    this.#become({ ...this.#now, state: "paused" });
  }

  resume(): void {
    if (this.#recorder?.state !== "paused") return;
    this.#recorder.resume();
    this.#since = performance.now();
    this.#become({ ...this.#now, state: "recording" });
  }

  stop(): void {
    this.#heardMilliseconds = this.seconds * 1_000;
    this.#since = null;
    if (this.#recorder !== null && this.#recorder.state !== "inactive") this.#recorder.stop();
  }

  /** Gives back the microphone, and forgets what was recorded. */
  end(): void {
    this.#over = true;
    if (this.#recorder) this.#recorder.onstop = null;
    this.stop();
    this.#letGo();
    this.#parts = [];
  }

  get seconds(): number {
    const running = this.#since === null ? 0 : performance.now() - this.#since;
    return (this.#heardMilliseconds + running) / 1_000;
  }

  /** How loud it is at this moment, from 0 to 1. */
  get level(): number {
    if (this.#ears === null || this.#now.state !== "recording") return 0;
    const waves = new Float32Array(this.#ears.analyser.fftSize);
    this.#ears.analyser.getFloatTimeDomainData(waves);
    const power = waves.reduce((sum, one) => sum + one * one, 0) / waves.length;
    // From 60 decibels below the loudest up to it, as an ear hears it.
    return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power + 1e-12)) / 60));
  }

  #listen(stream: MediaStream): void {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1_024;
    context.createMediaStreamSource(stream).connect(analyser);
    this.#ears = { context, analyser };
  }

  #finish(format: string): void {
    this.#letGo();
    const sound = new Blob(this.#parts, { type: format.split(";", 1)[0] });
    const empty = sound.size === 0;
    this.#become({
      state: empty ? "fault" : "done",
      fault: empty ? "lost" : this.#now.fault,
      sound: empty ? null : sound,
    });
  }

  #lose(): void {
    if (this.#over || this.#recorder?.state === "inactive") return;
    this.#now = { ...this.#now, fault: "lost" };
    this.stop();
  }

  #fail(fault: VoiceFault): void {
    this.#become({ ...first, state: "fault", fault });
  }

  #letGo(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    void this.#ears?.context.close();
    [this.#stream, this.#ears] = [null, null];
  }

  #become(next: Recorded): void {
    this.#now = next;
    for (const tell of this.#told) tell();
  }
}

/** What the server takes; Safari knows the second only. */
const formats = ["audio/webm;codecs=opus", "audio/mp4"];

function faultOf(fault: unknown): VoiceFault {
  const name = fault instanceof DOMException ? fault.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "absent";
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "unsupported";
}
