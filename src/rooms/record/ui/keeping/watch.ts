import { api } from "#web/client.ts";
import { clearKept, destroyKept, dropKey, keyInHand, takeKey, whenKey } from "#web/kept/page-key.ts";
import { store } from "#web/kept/store.ts";
import { tellWaiting, type WaitingDraft } from "#web/kept/waiting.ts";
import { isSessionLost, setLost } from "#web/shell/session-lost.ts";
import { keepAtSignOut, leaveDocument } from "#web/shell/sign-out.ts";
import { clearDesk, drawerOf, everyDraft } from "./desk.ts";
import { openLaid } from "./drawer.ts";
import { takeUp } from "./returning.ts";
import { apiRoad } from "./road.ts";

/** Other tabs of this browser: a note was saved there, everyone is to send what they have, or their member signed out. */
type Word = { say: "saved"; noteId: string; version: number } | { say: "send" } | { say: "gone"; memberId: string };

const lookAgainMs = 30_000;
const patienceMs = 5_000;

/** Keeps the member's drafts for as long as the page stands: takes the key, what was left behind, and sends when it can. */
export function beginKeeping(memberId: string, marker: string): () => void {
  const tabs = new BroadcastChannel("kept");
  const tell = (word: Word) => tabs.postMessage(word);
  const told = new Map<string, number>();
  let looking = false;

  const look = async () => {
    if (looking) return;
    looking = true;
    await whoIsHere(memberId).catch(() => undefined);
    if ((await takeKey(memberId)) !== null) await takeUp(memberId, marker).catch(() => undefined);
    looking = false;
  };
  const retry = () => {
    for (const keeper of everyDraft()) keeper.retry();
    void look();
  };
  const seen = () => (document.hidden ? leave() : void look());
  const count = () => {
    tellWaiting(waitingHere());
    for (const { snapshot } of everyDraft()) {
      const { note } = snapshot();
      if (note === null || (told.get(note.id) ?? 0) >= note.version) continue;
      if (told.has(note.id)) tell({ say: "saved", noteId: note.id, version: note.version });
      told.set(note.id, note.version);
    }
  };
  tabs.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.say === "send") for (const keeper of everyDraft()) keeper.retry();
    if (data.say === "saved")
      for (const keeper of everyDraft()) {
        const { note } = keeper.snapshot();
        if (note?.id === data.noteId && note.version < data.version)
          void apiRoad(note.clientId, note.appointmentId)
            .read(note.id)
            .then(
              (read) => keeper.meet(read),
              () => undefined,
            );
      }
    if (data.say === "gone" && data.memberId === memberId) void goneElsewhere();
  };
  const unkey = whenKey(() => {
    for (const keeper of everyDraft()) void drawerOf(keeper)?.write();
  });
  const timer = setInterval(() => void look(), lookAgainMs);
  const counter = setInterval(count, 500);
  addEventListener("online", retry);
  addEventListener("focus", look);
  addEventListener("pagehide", leave);
  addEventListener("beforeunload", warn);
  document.addEventListener("visibilitychange", seen);
  keepAtSignOut({
    settle: () => settle(memberId, marker, () => tell({ say: "send" })),
    forget: (all) => forget(all, memberId, tell),
  });
  void look();
  return () => {
    unkey();
    clearInterval(timer);
    clearInterval(counter);
    removeEventListener("online", retry);
    removeEventListener("focus", look);
    removeEventListener("pagehide", leave);
    removeEventListener("beforeunload", warn);
    document.removeEventListener("visibilitychange", seen);
    tabs.close();
  };
}

/** The page may not come back: sends what fits, and leaves a mark of it. */
function leave(): void {
  for (const keeper of everyDraft()) {
    drawerOf(keeper)?.leave();
    keeper.flush(true);
  }
}

function warn(event: BeforeUnloadEvent): void {
  leave();
  if ([...everyDraft()].some(({ atRisk }) => atRisk)) event.preventDefault();
}

/** After the session was gone: goes on when the same member signed in again, in this tab or another; is another's page anew otherwise. */
async function whoIsHere(memberId: string): Promise<void> {
  if (!isSessionLost()) return;
  const { data } = await api.GET("/me");
  if (data?.member?.id !== memberId) return location.reload();
  setLost(false);
  for (const keeper of everyDraft()) keeper.resume();
}

function waitingHere(): WaitingDraft[] {
  return [...everyDraft()].flatMap((keeper) => {
    const { note, aside } = keeper.snapshot();
    const drawer = drawerOf(keeper);
    return drawer?.isNeeded ? [{ id: drawer.id, ...drawer.whose, noteId: note?.id ?? null, aside }] : [];
  });
}

/** Sends what this tab has, what pages before it left here, and lets the others send theirs; answers what is left after a few seconds. */
async function settle(memberId: string, marker: string, tellOthers: () => void): Promise<WaitingDraft[]> {
  tellOthers();
  await takeKey(memberId);
  const until = performance.now() + patienceMs;
  while (true) {
    // A page that has just gone gives its drawers back a moment late: they are asked for again.
    await takeUp(memberId, marker).catch(() => undefined);
    const sent = Promise.all([...everyDraft()].map((keeper) => keeper.settle()));
    await Promise.race([sent, rest(until - performance.now())]);
    if (!navigator.onLine || (await leftBehind()).length === 0 || performance.now() > until) break;
    await rest(250);
  }
  await Promise.all([...everyDraft()].map((keeper) => drawerOf(keeper)?.write()));
  return [...waitingHere(), ...(await leftBehind())];
}

/** What lies sealed in drawers of other pages. */
async function leftBehind(): Promise<WaitingDraft[]> {
  const key = keyInHand();
  if (!store || key === null) return [];
  const own = new Set([...everyDraft()].map((keeper) => drawerOf(keeper)?.id));
  const rows = (await store.drafts.where("shelf").equals(key.shelf).toArray()).filter(({ id }) => !own.has(id));
  const laid = await Promise.all(rows.map(async (row) => ({ id: row.id, laid: await openLaid(key, row) })));
  return laid.flatMap(({ id, laid: one }) => {
    if (one === null) return [];
    const { clientId, appointmentId, note } = one;
    return [{ id, clientId, appointmentId, noteId: note?.id ?? null, aside: true }];
  });
}

async function forget(destroyed: boolean, memberId: string, tell: (word: Word) => void): Promise<void> {
  removeEventListener("beforeunload", warn);
  removeEventListener("pagehide", leave);
  clearDesk();
  if (!destroyed) return dropKey();
  tell({ say: "gone", memberId });
  await destroyKept(memberId);
}

async function goneElsewhere(): Promise<void> {
  removeEventListener("beforeunload", warn);
  removeEventListener("pagehide", leave);
  clearDesk();
  await clearKept().catch(() => undefined);
  leaveDocument("/sign-in");
}

const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
