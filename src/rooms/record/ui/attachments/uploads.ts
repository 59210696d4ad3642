import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { ProblemError, problemText } from "#web/problem.ts";
import type { UploadRefusal } from "../../attachments/contract.ts";
import { filesKey } from "../queries.ts";
import { sendFile } from "./send.ts";

/** A file on its way, or one that did not arrive. */
export interface Upload {
  key: string;
  file: File;
  /** How much of it has left, from 0 to 1; null while it waits for its turn. */
  share: number | null;
  problem: unknown;
}

export interface Uploads {
  uploads: readonly Upload[];
  /** The last file that arrived, to be told to who cannot see it. */
  arrived: string | null;
  add: (files: readonly File[]) => void;
  again: (upload: Upload) => void;
  dismiss: (upload: Upload) => void;
}

/** As the contract has it; importing the value would bring the whole of zod along. */
const largestBytes = 25 * 1024 * 1024;

/**
 * Files on their way to a client's record, one after the other. `noteId` finds the note they belong to, beginning one if need be;
 * its null means that there is none to be had now.
 */
export function useUploads(clientId: string, noteId?: () => Promise<string | null>): Uploads {
  const queries = useQueryClient();
  const t = useT("record");
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [arrived, setArrived] = useState<string | null>(null);
  const line = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback((key: string, to: Partial<Upload> | null) => {
    setUploads((all) => all.flatMap((one) => (one.key !== key ? [one] : to === null ? [] : [{ ...one, ...to }])));
  }, []);

  const carry = async ({ key, file }: Upload) => {
    try {
      refuseHopeless(file);
      change(key, { share: 0 });
      const belongs = noteId === undefined ? null : await noteId();
      if (noteId !== undefined && belongs === null) throw new ProblemError(0, {});
      await sendFile({ clientId, noteId: belongs, file, key }, (share) => change(key, { share }));
      await queries.invalidateQueries({ queryKey: filesKey(clientId) });
      void queries.invalidateQueries({ queryKey: ["clients", clientId, "timeline"] });
      setArrived(file.name);
      change(key, null);
    } catch (problem) {
      change(key, { problem, share: null });
    }
  };
  const send = (upload: Upload) => {
    line.current = line.current.then(() => carry(upload));
  };
  const add = (files: readonly File[]) => {
    const made = files.map((file) => ({
      key: crypto.randomUUID(),
      file: named(file, t("files.pasted")),
      share: null,
      problem: null,
    }));
    setUploads((all) => [...all, ...made]);
    made.forEach(send);
  };
  const again = (upload: Upload) => {
    change(upload.key, { problem: null });
    send(upload);
  };
  useQuestionOnLeaving(uploads.some(({ problem }) => problem === null));
  return { uploads, arrived, add, again, dismiss: ({ key }) => change(key, null) };
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

/** What the server would refuse anyhow need not be carried there. */
function refuseHopeless({ size }: File): void {
  const reason: UploadRefusal | null = size === 0 ? "empty" : size > largestBytes ? "too_large" : null;
  if (reason !== null) throw new ProblemError(422, { code: "upload_refused", reason });
}

/** Every pasted picture is called image.png by the browser. */
function named(file: File, pasted: string): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  return new File([file], `${pasted}${file.name.slice(5)}`, { type: file.type });
}

function useQuestionOnLeaving(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [sending]);
}
