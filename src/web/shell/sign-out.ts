import { useQueryClient } from "@tanstack/react-query";
import { type AnyRouter, useRouter } from "@tanstack/react-router";
import { api } from "../client.ts";
import type { WaitingDraft } from "../kept/waiting.ts";
import { isMember, type Me, meQuery, type Outside } from "../me.ts";
import { askBeforeLosing } from "./losing.ts";

export interface SignOut {
  everywhere?: boolean;
  /** Left without a word: the door says what happened, and leads back here. */
  because?: "idle";
}

/** What keeps texts on this device, and must be asked before someone goes. */
export interface Keeping {
  /** Sends what is not sent; answers what could not be. */
  settle(): Promise<readonly WaitingDraft[]>;
  /** Forgets the texts in memory and the key. Destroyed, nothing of them is left on the device; else they wait here sealed. */
  forget(destroyed: boolean): Promise<void>;
}

const before = new Set<() => unknown>();

/** What must happen before the session goes, such as breaking off an upload. Returns the function that takes it back. */
export function beforeSignOut(act: () => unknown): () => void {
  before.add(act);
  return () => before.delete(act);
}

let keeping: Keeping | null = null;
export function keepAtSignOut(one: Keeping): void {
  keeping = one;
}

/** Ends the session, forgets what was read and goes to the door. Without a connection the page is left all the same. */
export function useSignOut(): (how?: SignOut) => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return async (how = {}) => {
    const waiting = (await keeping?.settle().catch(() => [])) ?? [];
    if (how.because === undefined && waiting.length > 0 && !(await askBeforeLosing(waiting))) return;
    const minutes = idleMinutes(queries.getQueryData(meQuery.queryKey));
    await Promise.allSettled([...before].map((act) => act()));
    await keeping?.forget(how.because === undefined);
    const ended = how.everywhere ? api.POST("/auth/sign-out-everywhere") : api.POST("/auth/sign-out");
    await ended.then(settled, owed);
    sessionStorage.clear();
    leaveDocument(doorAfter(router, how, { minutes, kept: waiting.every(({ aside }) => aside) || undefined }));
  };
}

/** The document goes, and with it whatever its memory held: a browser that kept it whole for Back shows none of it. */
export function leaveDocument(href: string): void {
  document.body.hidden = true;
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  location.replace(href);
}

const debt = "sign-out-owed";

/** Without a connection the session could not be ended: it is, before anything else, when there is one again. */
const owed = () => localStorage.setItem(debt, "1");
const settled = () => localStorage.removeItem(debt);

/** Ends the session that could not be ended when its member signed out. Asked for before anything is read. */
export async function settleSignOut(): Promise<void> {
  if (localStorage.getItem(debt) === null) return;
  await api.POST("/auth/sign-out").then(settled, (error: { status?: number }) => {
    if (error.status !== 0) settled();
  });
}

function doorAfter(router: AnyRouter, { because }: SignOut, said: { minutes?: number; kept?: true }): string {
  const { location: here } = router.state;
  const back = because === undefined ? undefined : (here.maskedLocation ?? here).href;
  return router.buildLocation({ to: "/sign-in", search: { back, ...(because && { because, ...said }) } }).href;
}

function idleMinutes(me: Me | Outside | undefined): number | undefined {
  return me !== undefined && isMember(me) ? me.practice.idleMinutes : undefined;
}
