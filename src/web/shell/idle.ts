/** How long someone has been away: still here, about to be signed out, or gone. Times in milliseconds since any fixed point. */
export function presence(lastInputAt: number, now: number, afterMinutes: number): "here" | "leaving" | "gone" {
  const away = now - lastInputAt;
  if (away >= afterMinutes * minute) return "gone";
  return away >= afterMinutes * minute - warning ? "leaving" : "here";
}

const minute = 60_000;
/** A minute's notice, in which any input means staying. */
const warning = minute;

export interface IdleWatch {
  afterMinutes: number;
  /** A minute before. Any input after it means staying. */
  onLeaving: () => void;
  onStaying: () => void;
  /** Once. The drafts must be safe before the session goes. */
  onIdle: () => void;
}

/**
 * Watches for input on this page and, through storage, on every other tab of the app: reading in one must not sign out another.
 * A computer that slept is found out at the first look after it wakes. Returns the function that stops the watch.
 */
export function watchIdle({ afterMinutes, onLeaving, onStaying, onIdle }: IdleWatch): () => void {
  let last = Date.now();
  let state: ReturnType<typeof presence> = "here";
  let toldAt = 0;

  const look = () => {
    last = Math.max(last, lastElsewhere());
    const now = presence(last, Date.now(), afterMinutes);
    if (now === state) return;
    state = now;
    if (now === "gone") {
      stop();
      onIdle();
    } else if (now === "leaving") onLeaving();
    else onStaying();
  };
  const input = () => {
    // Waking is not staying: who comes back after the time is over is signed out before anything shows.
    if (presence(Math.max(last, lastElsewhere()), Date.now(), afterMinutes) === "gone") return look();
    last = Date.now();
    if (last - toldAt > 5000) {
      toldAt = last;
      tellOthers(last);
    }
    if (state !== "here") look();
  };
  const stop = () => {
    clearInterval(timer);
    for (const name of inputs) removeEventListener(name, input, true);
    document.removeEventListener("visibilitychange", look);
  };

  const timer = setInterval(look, 10_000);
  for (const name of inputs) addEventListener(name, input, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  return stop;
}

const inputs = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove"] as const;

function tellOthers(at: number): void {
  try {
    localStorage.setItem("last-input", String(at));
  } catch {
    // Each tab then counts for itself.
  }
}

function lastElsewhere(): number {
  try {
    return Number(localStorage.getItem("last-input") ?? 0);
  } catch {
    return 0;
  }
}
