import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { useT } from "#web/i18n/t.ts";
import { useMe } from "#web/me.ts";
import { ProblemError, problemText } from "#web/problem.ts";
import { beforeSignOut } from "#web/shell/sign-out.ts";
import type { UploadRefusal } from "../../attachments/contract.ts";
import { filesKey } from "../queries.ts";
import { type Upload, UploadLine } from "./adding/line.ts";
import { apiRoad } from "./adding/road.ts";
import { unfinishedOf } from "./adding/unfinished.ts";

export type { Upload };

export interface Uploads {
  uploads: readonly Upload[];
  /** The last file that arrived, to be told to who cannot see it. */
  arrived: string | null;
  /** How many were not finished when the page was loaded anew, and wait to be chosen again. */
  unfinished: number;
  add: (files: readonly File[]) => void;
  again: (upload: Upload) => void;
  dismiss: (upload: Upload) => void;
}

/**
 * Files on their way to a client's record. `noteId` finds the note they belong to, beginning one if need be; its null
 * means that there is none to be had now.
 */
export function useUploads(clientId: string, noteId?: () => Promise<string | null>): Uploads {
  const queries = useQueryClient();
  const t = useT("record");
  const { line, unfinished, arrived } = placeOf(useMe().member.id, clientId, queries);
  const uploads = useSyncExternalStore(line.subscribe, line.snapshot);
  const [left] = useState(() => unfinished.count());
  const belongs = async () => {
    if (noteId === undefined) return null;
    const id = await noteId();
    if (id === null) throw new ProblemError(0, {});
    return id;
  };
  return {
    uploads,
    arrived: arrived(),
    unfinished: uploads.length === 0 ? Math.min(left, unfinished.count()) : 0,
    add: (files) =>
      line.add(
        files.map((file) => named(file, t("files.pasted"))),
        belongs,
      ),
    again: ({ key }) => line.again(key),
    dismiss: ({ key }) => line.dismiss(key),
  };
}

/** Why a file was not taken, as a sentence. */
export function useRefusal(): (problem: unknown) => string {
  const t = useT("record");
  const problems = useT("problems");
  return (problem) => {
    const reason = problem instanceof ProblemError ? problem.details.reason : undefined;
    const key = `files.refused.${reason as UploadRefusal}` as const;
    return typeof reason === "string" && t.has(key) ? t(key) : problemText(problems, problem);
  };
}

interface Place {
  line: UploadLine;
  unfinished: ReturnType<typeof unfinishedOf>;
  arrived: () => string | null;
}

/** By client. They outlive the pages that show them, but not their member: whoever comes next begins with none. */
const places = new Map<string, Place>();
let whose: string | null = null;

function placeOf(memberId: string, clientId: string, queries: QueryClient): Place {
  if (whose !== memberId) forgetAll();
  whose = memberId;
  const known = places.get(clientId);
  if (known) return known;
  const unfinished = unfinishedOf(clientId);
  let last: string | null = null;
  const onArrived = ({ name }: { name: string }) => {
    last = name;
    void queries.invalidateQueries({ queryKey: filesKey(clientId) });
    void queries.invalidateQueries({ queryKey: ["clients", clientId, "timeline"] });
  };
  const line = new UploadLine({ clientId, road: apiRoad, unfinished, onArrived });
  const place = { line, unfinished, arrived: () => last };
  places.set(clientId, place);
  return place;
}

const underWay = (): boolean =>
  [...places.values()].some(({ line }) => line.snapshot().some(({ state }) => state !== "failed"));

/** How long a signature waits for a photo that was added a moment ago. */
const patienceMs = 20_000;

/** Whether every file that was added to this client's record is there; waits a little for those still on their way. */
export function filesArrived(clientId: string): Promise<boolean> {
  const line = places.get(clientId)?.line;
  if (line === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (arrived: boolean) => {
      clearTimeout(patience);
      leave();
      resolve(arrived);
    };
    const look = () => {
      const uploads = line.snapshot();
      if (uploads.every(({ state }) => state === "failed")) end(uploads.length === 0);
    };
    const patience = setTimeout(() => end(false), patienceMs);
    const leave = line.subscribe(look);
    look();
  });
}

addEventListener("beforeunload", (event) => {
  if (underWay()) event.preventDefault();
});

/** Who signs out gives up what has not arrived. */
beforeSignOut(async () => forgetAll());

function forgetAll(): void {
  for (const { line } of places.values()) for (const { key } of line.snapshot()) line.dismiss(key);
  places.clear();
}

/** Every pasted picture is called image.png by the browser. */
function named(file: File, pasted: string): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  return new File([file], `${pasted}${file.name.slice(5)}`, { type: file.type, lastModified: file.lastModified });
}
