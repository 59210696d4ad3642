import { beforeSignOut } from "#web/shell/sign-out.ts";

/** Which upload a file belongs to that was not finished when the page was loaded anew. */
export interface Unfinished {
  find(file: File): Promise<string | null>;
  keep(file: File, uploadId: string): Promise<void>;
  forget(file: File): Promise<void>;
  /** How many there are. */
  count(): number;
}

const prefix = "upload:";

/**
 * For the life of this tab, and never past a sign-out. The browser lets nobody keep a file over a reload, and its content may
 * not lie in the browser's storage; but chosen again, it goes on where it stopped. Kept are an upload's id and a digest by
 * which the file is known again: nothing that says whose it is or what it holds.
 */
export function unfinishedOf(clientId: string): Unfinished {
  const place = async ({ name, size, lastModified }: File) => {
    const words = new TextEncoder().encode([clientId, name, size, lastModified].join("/"));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", words));
    return `${prefix}${clientId}:${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  };
  return {
    find: async (file) => storage()?.getItem(await place(file)) ?? null,
    keep: async (file, uploadId) => storage()?.setItem(await place(file), uploadId),
    forget: async (file) => storage()?.removeItem(await place(file)),
    count: () => kept().filter((key) => key.startsWith(`${prefix}${clientId}:`)).length,
  };
}

beforeSignOut(async () => {
  for (const key of kept()) storage()?.removeItem(key);
});

const kept = (): string[] => Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix));

function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
