import { Dexie, type Table } from "dexie";

/** What lies on the disk: random ids, whose shelf it is on without saying who that is, and what nobody opens without the key. */
export interface SealedRow {
  readonly id: string;
  readonly shelf: string;
  readonly sealed: ArrayBuffer;
}

class KeptStore extends Dexie {
  declare readonly device: Table<{ id: "device"; value: string }, string>;
  declare readonly drafts: Table<SealedRow, string>;
  /** One row a shelf: what is needed to go on without a connection today. */
  declare readonly days: Table<SealedRow, string>;

  constructor() {
    super("kept", { chromeTransactionDurability: "relaxed" });
    this.version(1).stores({ device: "id", drafts: "id, shelf", days: "id, shelf" });
  }
}

/** The store of this device; null where the browser has none, or no cryptography (pages without https). */
export const store: KeptStore | null =
  "indexedDB" in globalThis && globalThis.crypto?.subtle !== undefined ? new KeptStore() : null;

/** The random id of this device, made when it is first asked for. */
export async function deviceId(kept: KeptStore): Promise<string> {
  return kept.transaction("rw", kept.device, async () => {
    const known = await kept.device.get("device");
    if (known) return known.value;
    const value = crypto.randomUUID();
    await kept.device.add({ id: "device", value });
    return value;
  });
}

/** Takes a shelf away, if it is known which; the device's id goes with the last one. */
export async function clearShelf(kept: KeptStore, shelf: string | undefined): Promise<void> {
  await kept.transaction("rw", kept.device, kept.drafts, kept.days, async () => {
    if (shelf !== undefined)
      for (const table of [kept.drafts, kept.days]) await table.where("shelf").equals(shelf).delete();
    if ((await kept.drafts.count()) + (await kept.days.count()) === 0) await kept.device.clear();
  });
}
