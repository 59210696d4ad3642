import { useEffect, useSyncExternalStore } from "react";
import { beforeSignOut } from "#web/shell/sign-out.ts";
import type { NoteReply, Sections } from "../../contract.ts";
import { merged, sameText } from "../../rules.ts";
import { Keeper } from "./keeper.ts";
import type { Kept } from "./kept.ts";
import { apiRoad } from "./road.ts";

/**
 * The drafts this page holds, by their author: a draft that could not be sent yet goes on being sent after its page was
 * left, and only its own author meets it again. Nothing of it is ever stored.
 */
const drafts = new Map<string, Keeper>();

/** Where a draft stands: its id, or, as long as there is none, whose note it will be and of which visit. */
export type Place = { noteId: string } | NewPlace;

interface NewPlace {
  clientId: string;
  appointmentId: string | null;
}

/** The draft at a place, when this page holds one. */
export function knownDraft(memberId: string, place: Place): Keeper | undefined {
  return drafts.get(addressOf(memberId, place));
}

/** Takes up a draft of the member's own. */
export function takeDraft(memberId: string, note: NoteReply, marker: string): Keeper {
  const { template, private: secret, sections } = note;
  const known = knownDraft(memberId, { noteId: note.id });
  if (known) return known;
  const beginning = { template, private: secret, sections: merged(template, sections) };
  return hold(memberId, { noteId: note.id }, new Keeper({ note, ...beginning, ...means(note), marker }));
}

/** A draft that does not exist anywhere yet. */
export function freshDraft(memberId: string, place: NewPlace, marker: string): Keeper {
  const known = knownDraft(memberId, place);
  if (known) return known;
  const beginning = { template: "soap", private: false, sections: {} } as const;
  return hold(memberId, place, new Keeper({ note: null, ...beginning, ...means(place), marker }));
}

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
}

/** Texts that were still being written when their note was signed elsewhere, by note. */
const late = new Map<string, Sections>();

/** Keeps what only this page has of a note that is signed by now. */
export function leaveForAmendment(keeper: Keeper): void {
  const { note, sections } = keeper.snapshot();
  if (note !== null && !sameText(note.sections, sections)) late.set(note.id, sections);
}

/** What was written too late for the signature; once. */
export function takeLateText(noteId: string): Sections | undefined {
  const text = late.get(noteId);
  late.delete(noteId);
  return text;
}

/** How many pages show a draft: one that is shown again before its last word was saved must stay the same. */
const users = new WeakMap<Keeper, number>();

function letGo(keeper: Keeper): void {
  const look = () => {
    if ((users.get(keeper) ?? 0) > 0) off();
    else if (!keeper.unsaved) {
      off();
      forgetDraft(keeper);
    }
  };
  const off = keeper.subscribe(look);
  keeper.flush();
  look();
}

const means = ({ clientId, appointmentId }: NewPlace) => ({
  road: apiRoad(clientId, appointmentId),
  now: () => Temporal.Now.instant(),
});

function hold(memberId: string, place: Place, keeper: Keeper): Keeper {
  drafts.set(addressOf(memberId, place), keeper);
  return keeper;
}

function addressOf(memberId: string, place: Place): string {
  return "noteId" in place ? `${memberId}/${place.noteId}` : `${memberId}/${place.clientId}/${place.appointmentId}`;
}

const everyDraft = () => new Set(drafts.values());

addEventListener("online", () => {
  for (const keeper of everyDraft()) keeper.retry();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") flushAll();
});
addEventListener("pagehide", flushAll);
addEventListener("beforeunload", (event) => {
  flushAll();
  if ([...everyDraft()].some(({ atRisk }) => atRisk)) event.preventDefault();
});
beforeSignOut(async () => {
  await Promise.all(
    [...everyDraft()].map(async (keeper) => {
      await keeper.settle();
      keeper.stop();
    }),
  );
});

function flushAll(): void {
  for (const keeper of everyDraft()) keeper.flush();
}
