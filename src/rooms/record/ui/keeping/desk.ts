import { useEffect, useSyncExternalStore } from "react";
import { holdOpenWhile } from "#web/shell/session-lost.ts";
import type { NoteReply } from "../../contract.ts";
import { merged } from "../../rules.ts";
import { type Claim, Drawer } from "./drawer.ts";
import { Keeper } from "./keeper.ts";
import type { KeeperOptions, Kept } from "./kept.ts";
import { keepLate } from "./late.ts";
import { apiRoad } from "./road.ts";

/**
 * The drafts this page holds, by their author: a draft that could not be sent yet goes on being sent after its page was
 * left, and only its own author meets it again. Each has a drawer, where it lies sealed until it is sent.
 */
const drafts = new Map<string, Keeper>();
const drawers = new Map<Keeper, Drawer>();

/** Where a draft stands: its id, or, as long as there is none, whose note it will be and of which visit. */
export type Place = { noteId: string } | NewPlace;

export interface NewPlace {
  clientId: string;
  appointmentId: string | null;
}

/** The draft at a place, when this page holds one. */
export function knownDraft(memberId: string, place: Place): Keeper | undefined {
  return drafts.get(addressOf(memberId, place));
}

/** Takes up a draft of the member's own. */
export function takeDraft(memberId: string, note: NoteReply, marker: string): Keeper {
  const { template, templateId, form, private: secret, psychotherapy } = note;
  const sections = merged(note, note.sections);
  const beginning = { template, templateId, form, private: secret, psychotherapy, sections, note };
  const place = { noteId: note.id };
  return knownDraft(memberId, place) ?? lay(memberId, place, note, { ...beginning, marker });
}

/** A draft that does not exist anywhere yet. */
export function freshDraft(memberId: string, place: NewPlace, marker: string): Keeper {
  const soap = { template: "soap", templateId: null, form: null } as const;
  const beginning = { ...soap, private: false, psychotherapy: false, sections: {}, note: null };
  return knownDraft(memberId, place) ?? lay(memberId, place, place, { ...beginning, marker });
}

/** Puts a draft on the desk, and a drawer under it: a claimed one, when it was taken up from there. */
export function lay(
  memberId: string,
  place: Place,
  whose: NewPlace,
  start: Omit<KeeperOptions, "road" | "now">,
  claim?: Claim,
): Keeper {
  const { clientId, appointmentId } = whose;
  const road = apiRoad(clientId, appointmentId);
  const keeper = new Keeper({ ...start, road, now: () => Temporal.Now.instant() });
  drawers.set(keeper, new Drawer(keeper, { clientId, appointmentId }, claim));
  const address = addressOf(memberId, place);
  // A second note that was begun of the same visit elsewhere stands beside the first until it is sent.
  drafts.set(drafts.has(address) ? `${address}/${keeper.key}` : address, keeper);
  if (claim) taken.dispatchEvent(new Event("taken"));
  return keeper;
}

const taken = new EventTarget();

/** Draws anew when a draft was taken up that may belong on this page: without a connection nothing else says that it is there. */
export function useTakenUp(): void {
  useSyncExternalStore(watchTaken, () => drafts.size);
}

function watchTaken(act: () => void): () => void {
  taken.addEventListener("taken", act);
  return () => taken.removeEventListener("taken", act);
}

export const drawerOf = (keeper: Keeper): Drawer | undefined => drawers.get(keeper);
export const everyDraft = (): Set<Keeper> => new Set(drafts.values());

/** Follows a draft; saves it when the page is left, and lets go of it once it is saved. */
export function useDraft(memberId: string, place: Place, keeper: Keeper): Kept {
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const address = addressOf(memberId, place);
  const noteAddress = kept.note === null ? null : addressOf(memberId, { noteId: kept.note.id });
  useEffect(() => {
    if (noteAddress !== null) drafts.set(noteAddress, keeper);
  }, [noteAddress, keeper]);
  useEffect(() => {
    drafts.set(address, keeper);
    // Begun, it has an address of its own, and the next new note is another one.
    return () => {
      const { note } = keeper.snapshot();
      if (note !== null && !address.endsWith(note.id) && drafts.get(address) === keeper) drafts.delete(address);
    };
  }, [address, keeper]);
  useEffect(() => {
    users.set(keeper, (users.get(keeper) ?? 0) + 1);
    keeper.resume();
    return () => {
      users.set(keeper, (users.get(keeper) ?? 1) - 1);
      letGo(keeper);
    };
  }, [keeper]);
  return kept;
}

/** The text of a draft is where it belongs, and it is no draft any more. */
export function forgetDraft(keeper: Keeper): void {
  for (const [address, one] of drafts) if (one === keeper) drafts.delete(address);
  const drawer = drawers.get(keeper);
  drawers.delete(keeper);
  // What was signed elsewhere while it was written in here stays sealed until it is taken up as an amendment.
  if (drawer?.isNeeded) keepLate(keeper, drawer);
  else void drawer?.close();
}

/** Clears the desk without a word to the server; what lies in the drawers stays there. */
export function clearDesk(): void {
  for (const keeper of everyDraft()) {
    keeper.stop();
    drawers.get(keeper)?.abandon();
  }
  drafts.clear();
  drawers.clear();
}

/** How many pages show a draft: one that is shown again before its last word was saved must stay the same. */
const users = new WeakMap<Keeper, number>();
const isShown = (keeper: Keeper): boolean => (users.get(keeper) ?? 0) > 0;
holdOpenWhile(() => [...everyDraft()].some((keeper) => isShown(keeper) && keeper.unsaved));

/** Sends a draft that no page shows until it is saved, and forgets it then. */
export function letGo(keeper: Keeper): void {
  const look = () => {
    if (isShown(keeper)) off();
    else if (!keeper.unsaved) {
      off();
      forgetDraft(keeper);
    }
  };
  const off = keeper.subscribe(look);
  keeper.flush();
  look();
}

function addressOf(memberId: string, place: Place): string {
  return "noteId" in place ? `${memberId}/${place.noteId}` : `${memberId}/${place.clientId}/${place.appointmentId}`;
}
